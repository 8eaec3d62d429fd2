/** What `--help` prints. */
export const USAGE = `Usage: pinecone-emulator [options]
       pinecone-emulator export FILE --data DIR
       pinecone-emulator import FILE --data DIR
       pinecone-emulator push INDEX --to URL --data DIR

Runs a Pinecone on this machine, in every API version, until Ctrl-C.

  --port PORT         TCP port on 127.0.0.1; 0 takes a free one (default: 5080)
  --data DIR          keep the data in this folder (default: in memory, gone at the end)
  --api-key KEY       accept this API key only (default: any key that is not empty)
  --no-auth           accept requests without an API key
  --strict            refuse fields that the asked API version does not have (default)
  --loose             ignore such fields
  --no-limits         do not enforce the documented sizes and counts
  --transitions HOW   how indexes, backups and others become ready: immediate (default),
                      timed:MS, or manual:N, which is after N describes
  --freshness HOW     when reads see a write: immediate (default), MS milliseconds later, or
                      manual, which is when POST /__emulator/catch-up is called
  --admin-token TOKEN guard of /__emulator/ (default: a random one, shown at the start)
  --json              print one line of JSON when ready: {url, pid, dataDir, adminToken}
  --version           print the version
  --help              print this

The other commands work on the folder of an emulator that is stopped:

  export              write all indexes, backups and collections to FILE, as NDJSON
  import              add everything of such a FILE, whole or not at all
  push                copy an index to Pinecone or to another emulator
    --to URL          control plane to copy to, such as https://api.pinecone.io
    --as NAME         name of the index there (default: the same)
    --api-key KEY     API key there (default: the variable PINECONE_API_KEY)
  --json              print the result as one line of JSON

Exit codes: 0 done or stopped as asked, 1 failure, 2 usage, 3 port, 4 data folder not
accessible, 5 data folder in use, 6 data damaged, newer or foreign, 130 interrupted.
`;
