/** Tasks as plain links beside a page: what can be done from there. */
export function TaskLinks({ tasks }: { tasks: readonly { readonly title: string; readonly href: string }[] }) {
  return (
    <nav class="desk-tasks" aria-labelledby="desk-tasks">
      <h2 class="govuk-heading-s" id="desk-tasks">
        What would you like to do?
      </h2>
      <ul class="govuk-list desk-tasks__list">
        {tasks.map(({ title, href }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
