/**
 * For a program in Java that runs for seconds: its optimising compiler and its parallel collector would cost more than
 * they save. What the simple compiler makes needs more of the stack.
 */
export const shortRun = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss4m"];
