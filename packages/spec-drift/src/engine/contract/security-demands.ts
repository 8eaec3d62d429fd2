import { canonicalJson } from '../document/canonical-json.js';
import { isJsonObject, type JsonObject, objectAt } from '../document/json-object.js';
import type { Operation } from './operation.js';

/** One way to be let in: proofs to the scopes that each must have. */
export interface Demand {
  readonly label: string;
  /** How a token is had, for a scheme that gives several ways; empty for other schemes. */
  readonly grant: string;
  readonly proofs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a scheme asks callers to send, for each way to have it; names and words do not count. */
function proofsOf(scheme: JsonObject): { proof: string; grant: string }[] {
  const facts: Record<string, unknown> = { type: scheme['type'] };
  for (const key of ['in', 'scheme', 'openIdConnectUrl']) facts[key] = scheme[key] ?? null;
  if (typeof scheme['scheme'] === 'string') facts['scheme'] = scheme['scheme'].toLowerCase();
  if (scheme['type'] === 'apiKey') {
    const name = String(scheme['name'] ?? '');
    facts['name'] = scheme['in'] === 'header' ? name.toLowerCase() : name;
  }
  const flows = Object.entries(objectAt(scheme, 'flows')).map(([flow, value]) => {
    const urls = isJsonObject(value) ? [value['authorizationUrl'], value['tokenUrl']] : [];
    return [flow, ...urls.filter((url) => url !== undefined).map(String)];
  });
  if (flows.length === 0) {
    return [{ proof: canonicalJson(facts), grant: String(scheme['openIdConnectUrl'] ?? '') }];
  }
  return flows.map((flow) => ({
    proof: canonicalJson({ ...facts, flow }),
    grant: flow.join(' '),
  }));
}

/** The ways to be let in to an operation; none at all means that anyone may call. */
export function readDemands(operation: Operation): Demand[] {
  const { document, security } = operation;
  const schemes = objectAt(objectAt(document.root, 'components'), 'securitySchemes');
  const list = Array.isArray(security.value) ? security.value.filter(isJsonObject) : [];
  const schemeOf = (name: string) => document.follow('', schemes[name]).value;
  const demands = list.flatMap((entry) => {
    const label = describe(entry, schemeOf);
    let ways: Demand[] = [{ label, grant: '', proofs: new Map() }];
    for (const [name, scopes] of Object.entries(entry)) {
      const scheme = schemeOf(name);
      const held = new Set(Array.isArray(scopes) ? scopes.map(String) : []);
      const proofs = isJsonObject(scheme) ? proofsOf(scheme) : [{ proof: name, grant: '' }];
      ways = ways.flatMap((way) =>
        proofs.map(({ proof, grant }) => ({
          label,
          grant: [way.grant, grant].filter(Boolean).join(' and '),
          proofs: new Map([...way.proofs, [proof, held]]),
        })),
      );
    }
    return ways;
  });
  return demands.length > 0 ? demands : [{ label: 'no credentials', grant: '', proofs: new Map() }];
}

/** Names of schemes with what callers send, so that a scheme that changed shows. */
function describe(entry: JsonObject, schemeOf: (name: string) => unknown): string {
  const names = Object.entries(entry).map(([name, scopes]) => {
    const scheme = schemeOf(name);
    const facts = Array.isArray(scopes) ? scopes.map(String) : [];
    if (isJsonObject(scheme) && scheme['type'] === 'apiKey') {
      facts.unshift(`${scheme['in']} ${scheme['name']}`);
    } else if (isJsonObject(scheme) && scheme['type'] === 'http') {
      facts.unshift(String(scheme['scheme']));
    }
    return facts.length > 0 ? `${name} (${facts.join(', ')})` : name;
  });
  return names.join(' and ') || 'no credentials';
}

/** Whether a caller who meets one demand meets the other. */
export function meets(one: Demand, other: Demand): boolean {
  return [...other.proofs].every(([proof, scopes]) => {
    const held = one.proofs.get(proof);
    return held !== undefined && [...scopes].every((scope) => held.has(scope));
  });
}
