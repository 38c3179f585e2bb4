/** The folder within a data folder that holds what was changed in it from the desk. A build reads nothing of it. */
export const deskFolder = ".desk";
