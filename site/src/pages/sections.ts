/** The parts of the site, in the order of its navigation. Home stands in none of the lists. */
export const SECTIONS = {
  home: 'Home',
  guide: 'Guide',
  versions: 'Versions',
  emulator: 'Emulator',
  drift: 'Drift',
  clients: 'Raw clients',
  project: 'Project',
  api: 'API reference',
} as const;

export type Section = keyof typeof SECTIONS;
