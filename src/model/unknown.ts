/** The word that says in the data that nobody knows a value. */
export const unknown = "unknown";
