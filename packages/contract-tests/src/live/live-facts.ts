import type { ContractOperation } from '../contract/contract-operation.ts';
import { isMembers, type Members } from '../facade/wire-arguments.ts';

/** A hosted model, and the parameters without which it refuses a request. */
export interface ModelFact {
  readonly name: string;
  readonly parameters: Members;
}

/** What answers have told of a project so far: what requests name. */
export interface LiveFacts {
  readonly index_name?: string;
  /** Host of that index. */
  readonly host?: string;
  /** Model by which that index searches texts, if it does. */
  readonly index_model?: string;
  readonly backup_id?: string;
  readonly job_id?: string;
  readonly collection_name?: string;
  readonly model_name?: string;
  readonly namespace?: string;
  /** Id of a record in the namespace. */
  readonly record_id?: string;
  /** Id of an import. */
  readonly id?: string;
  readonly embed?: ModelFact;
  readonly rerank?: ModelFact;
}

type Learn = (wire: Members) => LiveFacts;

/** By route, what an answer tells. */
const LEARN: Readonly<Record<string, Learn>> = {
  'GET /indexes': ({ indexes }) => {
    const ready = itemsOf(indexes).find(({ status }) => isMembers(status) && status['ready']);
    const embed = isMembers(ready?.['embed']) ? ready['embed'] : {};
    const { name: index_name, host } = ready ?? {};
    return known({ index_name, host, index_model: embed['model'] });
  },
  'GET /indexes/{index_name}': ({ host }) => known({ host }),
  'GET /backups': ({ data }) => known({ backup_id: itemsOf(data)[0]?.['backup_id'] }),
  'GET /restore-jobs': ({ data }) => known({ job_id: itemsOf(data)[0]?.['restore_job_id'] }),
  'GET /collections': ({ collections }) => {
    return known({ collection_name: itemsOf(collections)[0]?.['name'] });
  },
  'GET /models': ({ models }) => {
    const all = itemsOf(models);
    const dense = all.find(({ type, vector_type }) => type === 'embed' && vector_type === 'dense');
    const rerank = all.find(({ type }) => type === 'rerank');
    return {
      ...known({ model_name: all[0]?.['model'] }),
      ...(dense && { embed: modelOf(dense) }),
      ...(rerank && { rerank: modelOf(rerank) }),
    };
  },
  'GET /namespaces': ({ namespaces }) => known({ namespace: itemsOf(namespaces)[0]?.['name'] }),
  'GET /vectors/list': ({ vectors }) => known({ record_id: itemsOf(vectors)[0]?.['id'] }),
  'GET /bulk/imports': ({ data }) => known({ id: itemsOf(data)[0]?.['id'] }),
};

/** The facts with those of an answer; what is known already stays. */
export function learn(
  { method, path }: ContractOperation,
  wire: unknown,
  facts: LiveFacts,
): LiveFacts {
  const found = LEARN[`${method} ${path}`];
  if (!found || !isMembers(wire)) return facts;
  const told = found(wire);
  // An index and its host belong together.
  const isOther = told.index_name !== undefined && facts.index_name !== undefined;
  return { ...(isOther ? {} : told), ...facts };
}

function itemsOf(list: unknown): Members[] {
  return Array.isArray(list) ? list.filter(isMembers) : [];
}

/** Facts that are texts. */
function known(told: Members): LiveFacts {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => typeof value === 'string'));
}

function modelOf({ model, supported_parameters }: Members): ModelFact {
  const needed = itemsOf(supported_parameters).filter(({ required }) => required === true);
  const values = needed.map(({ parameter, default: usual, allowed_values: allowed }) => {
    return [String(parameter), usual ?? (Array.isArray(allowed) ? allowed[0] : undefined)];
  });
  return { name: String(model), parameters: Object.fromEntries(values) as Members };
}
