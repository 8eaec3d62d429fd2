/** Marks every error of this package, the same in every copy of it. */
export const PINECONE_ERROR: unique symbol = /* @__PURE__ */ Symbol.for('pinecone-versioned.error');
