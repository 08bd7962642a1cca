const film = 'film:the-lantern-keeper';
const url = 'https://harbour.example/the-lantern-keeper';

/** A pack of five lines: a film and a person that no other pack knows. */
export function small(id = 'harbour-films'): string {
  return [
    { cuecard: 1, id, title: 'Harbour films', license: 'CC0-1.0' },
    {
      source: {
        id: 'harbour',
        title: 'Harbour films',
        publisher: null,
        author: null,
        published: null,
        url: null,
      },
    },
    { entity: { id: film, type: 'film', name: 'The Lantern Keeper', aliases: [], year: 2031 } },
    { entity: { id: 'person:nora-quill', type: 'person', name: 'Nora Quill', aliases: [] } },
    {
      statement: {
        id: 'lantern/1',
        subject: film,
        property: 'castMember',
        value: { entity: 'person:nora-quill' },
        qualifiers: [],
        rank: 'normal',
        references: [{ source: 'harbour', url }],
      },
    },
  ]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');
}
