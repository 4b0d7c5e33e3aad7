// Loaded before the program: kills it as it is about to write what KILL_AT says.
const sign = process.env.KILL_AT;
const write = process.stdout.write.bind(process.stdout) as (...args: unknown[]) => boolean;

process.stdout.write = (...args: unknown[]): boolean => {
  if (sign && String(args[0]).includes(sign)) process.kill(process.pid, 'SIGKILL');
  return write(...args);
};
