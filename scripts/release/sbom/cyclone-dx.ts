import type { InstalledPackage } from '../pack/dependency-closure.ts';

/** A bill of materials in CycloneDX 1.6. */
export interface Sbom {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly version: 1;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Component {
  readonly type: 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly { readonly expression: string }[];
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
}

/** `sha512-<base64>` of a package's tarball, where it is known. */
export type IntegrityOf = (installed: InstalledPackage) => string | undefined;

/** The bill of a package and all that is installed with it; the first of them is the package itself. */
export function cycloneDx(installed: readonly InstalledPackage[], integrityOf: IntegrityOf): Sbom {
  const components = installed.map((each) => componentOf(each, integrityOf(each)));
  const [component, ...others] = components;
  if (!component) throw new Error('A bill of materials needs a package.');
  const refs = new Map(components.map((each) => [each.name, each['bom-ref']]));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component },
    components: others,
    dependencies: installed.map(({ name, dependencies }) => ({
      ref: refs.get(name) ?? name,
      dependsOn: dependencies.map((dependency) => refs.get(dependency) ?? dependency),
    })),
  };
}

function componentOf(
  { name, version, license }: InstalledPackage,
  integrity: string | undefined,
): Component {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const content =
    integrity && Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [{ expression: license }],
    ...(content && { hashes: [{ alg: 'SHA-512', content }] }),
  };
}
