/** Exit codes of the command. */
export const EXIT = {
  /** Done, or stopped as asked. */
  ok: 0,
  /** Failed for a reason of its own. */
  failure: 1,
  /** Called with arguments that it does not take. */
  usage: 2,
  /** The port cannot be listened on. */
  port: 3,
  /** The data folder cannot be made, read or written. */
  folder: 4,
  /** Another process has the data folder open. */
  folderInUse: 5,
  /** The data is damaged, of a later version, or not the emulator's. */
  data: 6,
  /** Stopped in the middle; 128 and the number of SIGINT, as shells have it. */
  interrupted: 130,
} as const;
