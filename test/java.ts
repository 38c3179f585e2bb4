/**
 * Options of Java for a program that runs for seconds only: the optimising compiler and the parallel garbage collector cost
 * more than they save there. The code of the simple compiler needs a larger stack.
 */
export const shortRun = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss4m"];
