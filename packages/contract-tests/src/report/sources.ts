/** What answers clients, and thinks of their requests. */
export type Source = 'recorder' | 'prism' | 'emulator' | 'live';

/** All of them; those of this machine first. */
export const SOURCES: readonly Source[] = ['recorder', 'prism', 'emulator', 'live'];

/** Those that run unless others are asked for. */
export const LOCAL_SOURCES: readonly Source[] = SOURCES.filter((source) => source !== 'live');

/** Which of them the target of a case is, such as `raw, by Prism`. */
export function sourceOf(target: string): Source {
  const [, by = ''] = target.split(', ');
  if (by === 'by Prism') return 'prism';
  if (by === 'on the emulator') return 'emulator';
  return by === 'live' ? 'live' : 'recorder';
}
