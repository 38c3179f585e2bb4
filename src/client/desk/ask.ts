const token = document.querySelector<HTMLMetaElement>('meta[name="desk-token"]')?.content ?? "";

/** Asks the desk's server for something; undefined where it does not answer, or refuses. */
export async function ask<Answer>(address: string, sent?: URLSearchParams): Promise<Answer | undefined> {
  const headers = { "x-desk-token": token, accept: "application/json" };
  const response = await fetch(address, sent === undefined ? { headers } : { headers, method: "POST", body: sent }).catch(
    () => undefined,
  );
  return response?.ok ? response.json() : undefined;
}
