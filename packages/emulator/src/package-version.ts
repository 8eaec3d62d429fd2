/** Put in by the build. */
declare const __PACKAGE_VERSION__: string | undefined;

/** Version of this package; `0.0.0` when its source runs without a build. */
export const packageVersion: string =
  typeof __PACKAGE_VERSION__ === 'string' ? __PACKAGE_VERSION__ : '0.0.0';
