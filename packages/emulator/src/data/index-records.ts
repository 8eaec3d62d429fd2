import { compareBitwise } from '../engine/bitwise-order.js';
import type { NamespaceVectors } from '../engine/namespace-vectors.js';
import { SlabVectors, type VectorShape } from '../engine/slab-vectors.js';
import type { VectorMemory } from '../engine/vector-memory.js';
import type { NamespaceEntity, StoredRecord } from '../store/entities.js';
import type { RecordChange } from '../store/store.js';

interface LoadedNamespace {
  readonly entity: NamespaceEntity;
  readonly vectors: NamespaceVectors;
}

/** The visible records of one index, by namespace. */
export class IndexRecords {
  readonly #memory: VectorMemory;
  readonly #shape: VectorShape;
  readonly #namespaces = new Map<string, LoadedNamespace>();

  constructor(memory: VectorMemory, shape: VectorShape) {
    this.#memory = memory;
    this.#shape = shape;
  }

  apply(change: RecordChange): void {
    if (change.kind === 'put') this.put(change.namespace, change.record);
    else if (change.kind === 'delete') this.namespace(change.namespace)?.delete(change.id);
    else if (change.kind === 'create-namespace') this.add(change.namespace);
    else this.#drop(change.namespace);
  }

  add(entity: NamespaceEntity): LoadedNamespace {
    const loaded = { entity, vectors: new SlabVectors(this.#memory, this.#shape) };
    this.#namespaces.set(entity.name, loaded);
    return loaded;
  }

  put(name: string, record: StoredRecord): void {
    const { vectors } = this.#namespaces.get(name) ?? this.add({ name });
    vectors.put(record);
  }

  entity(name: string): NamespaceEntity | undefined {
    return this.#namespaces.get(name)?.entity;
  }

  entities(): NamespaceEntity[] {
    const entities = [...this.#namespaces.values()].map(({ entity }) => entity);
    return entities.sort((left, right) => compareBitwise(left.name, right.name));
  }

  namespace(name: string): NamespaceVectors | undefined {
    return this.#namespaces.get(name)?.vectors;
  }

  release(): void {
    for (const name of [...this.#namespaces.keys()]) this.#drop(name);
  }

  #drop(name: string): void {
    this.#namespaces.get(name)?.vectors.release();
    this.#namespaces.delete(name);
  }
}
