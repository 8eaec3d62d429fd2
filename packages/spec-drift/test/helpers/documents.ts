/** A small document; `schema` is what POST /pets takes, indented by 14 spaces. */
export function petsDocument(properties: string, version = '1'): string {
  return `openapi: 3.0.3
info:
  title: Pets
  version: '${version}'
paths:
  /pets:
    post:
      operationId: create_pet
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/Pet'
      responses:
        '200':
          description: The pet.
components:
  schemas:
    Pet:
      type: object
      properties:
${properties
  .trimEnd()
  .split('\n')
  .map((line) => `        ${line}`)
  .join('\n')}
`;
}
