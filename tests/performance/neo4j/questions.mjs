/** What every server is asked, in its own words, and how its answer is brought into one form: equal answers are deeply equal then. */
import { actorId, needle } from './graph.mjs';
import { actors, casesOfEach, hubs, needleSize, requestsOf, things, visibleLabels } from './scale.mjs';

const names = (list) => [...list].sort();
const anyActor = (turn) => ({ id: actorId(hubs + ((turn * 7919) % (actors - hubs))) });
const newestUses = 'where: {type: {eq: USES}}, order: [{validFrom: DESC}]';
const seconds = (time) => new Date(time).getTime();
const needles = Math.floor((things - actors) / needleSize);
const seen = Array.from({ length: visibleLabels }, (_, label) => label);


/**
 * @typedef {{query: string, answer: (data: any) => unknown}} Form
 * @type {{name: string, title: string, variables: (turn: number) => object, product: Form, library: Form, handWritten: (data: any) => unknown, requests: number}[]}
 */
export const questions = [
  {
    name: 'actor',
    title: 'actor by id',
    requests: requestsOf(2_000),
    variables: anyActor,
    product: {
      query: 'query($id: ID!) { entity(id: $id) { displayName names { name } } }',
      answer: ({ entity }) => ({ name: entity.displayName, names: names(entity.names.map(({ name }) => name)) }),
    },
    library: {
      query: 'query($id: ID!) { actors(where: {id: {eq: $id}}) { name aliases } }',
      answer: ({ actors: [{ name, aliases }] }) => ({ name, names: names([name, ...aliases]) }),
    },
    handWritten: ({ name, aliases }) => ({ name, names: names([name, ...aliases]) }),
  },
  ...['neighbours', 'hub'].map((name) => ({
    name: 'neighbours',
    title: name === 'hub' ? 'hub in order, first 50 and count' : '50 neighbours with what their edges say, and count',
    requests: requestsOf(name === 'hub' ? 200 : 1_000),
    variables: name === 'hub' ? (turn) => ({ id: actorId(turn % hubs) }) : anyActor,
    product: {
      query: `query($id: ID!) { entity(id: $id) { relationships(first: 50, ${newestUses}) { totalCount nodes { confidence validFrom to { displayName } } } } }`,
      answer: ({ entity: { relationships: found } }) => ({
        total: found.totalCount,
        rows: found.nodes.map(({ confidence, validFrom, to }) => ({ confidence, start: seconds(validFrom), name: to.displayName })),
      }),
    },
    library: {
      query: `query($id: ID!) { actors(where: {id: {eq: $id}}) { usesConnection(first: 50, sort: [{edge: {start: DESC}}]) {
        aggregate { count { edges } } edges { properties { confidence start } node { name } } } } }`,
      answer: ({ actors: [{ usesConnection: found }] }) => ({
        total: found.aggregate.count.edges,
        rows: found.edges.map(({ properties: { confidence, start }, node }) => ({ confidence, start: seconds(start), name: node.name })),
      }),
    },
    handWritten: ({ total, rows }) => ({ total, rows: rows.map((row) => ({ ...row, start: seconds(row.start) })) }),
  })),
  {
    name: 'search',
    title: 'search, 20 with 5 aliases each',
    requests: requestsOf(1_000),
    variables: (turn) => ({ text: needle((turn * 7919) % needles) }),
    product: {
      query: 'query($text: String!) { search(text: $text, first: 20) { nodes { entity { displayName names { name } } } } }',
      answer: ({ search }) => search.nodes.map(({ entity }) => ({ name: entity.displayName, names: names(entity.names.map(({ name }) => name)) })),
    },
    library: {
      query: 'query($text: String!) { malwares(where: {name: {startsWith: $text}}, limit: 20, sort: [{name: ASC}]) { name aliases } }',
      answer: ({ malwares }) => malwares.map(({ name, aliases }) => ({ name, names: names([name, ...aliases]) })),
    },
    handWritten: (rows) => rows.map(({ name, aliases }) => ({ name, names: names([name, ...aliases]) })),
  },
  {
    name: 'twoHops',
    title: 'two hops, 25 × 10',
    requests: requestsOf(400),
    variables: anyActor,
    product: {
      query: `query($id: ID!) { entity(id: $id) { relationships(first: 25, ${newestUses}) { nodes { to { displayName relationships(first: 10, ${newestUses}) { nodes { from { displayName } } } } } } } }`,
      answer: ({ entity }) => entity.relationships.nodes.map(({ to }) => ({ name: to.displayName, users: to.relationships.nodes.map(({ from }) => from.displayName) })),
    },
    library: {
      query: `query($id: ID!) { actors(where: {id: {eq: $id}}) { usesConnection(first: 25, sort: [{edge: {start: DESC}}]) { edges { node { name
        usedByConnection(first: 10, sort: [{edge: {start: DESC}}]) { edges { node { name } } } } } } } }`,
      answer: ({ actors: [{ usesConnection }] }) => usesConnection.edges.map(({ node }) => ({ name: node.name, users: node.usedByConnection.edges.map((edge) => edge.node.name) })),
    },
    handWritten: (rows) => rows,
  },
  ...['PL', 'RO'].map((jurisdiction) => {
    const isOfMany = jurisdiction === 'RO';
    const [ofCase, ofItem] = isOfMany ? [', label: {in: $labels}', 'where: {edge: {label: {in: $labels}}}, '] : ['', ''];
    return {
      name: isOfMany ? 'labelledCases' : 'cases',
      title: isOfMany ? `the same of those under ${visibleLabels} of 200 labels` : `100 of ${casesOfEach} cases, 5 of what each concerns`,
      requests: requestsOf(100),
      variables: () => ({ jurisdiction, ...(isOfMany ? { labels: seen } : {}) }),
      product: {
        query: `query($jurisdiction: String!) { cases(first: 100, where: {jurisdiction: {eq: $jurisdiction}}, order: [{openedAt: DESC}]) { nodes { displayName
          relationships(first: 5, where: {type: {eq: RELATED_TO}}, order: [{validFrom: DESC}]) { nodes { confidence to { displayName } } } } } }`,
        answer: ({ cases }) =>
          cases.nodes.map(({ displayName, relationships }) => ({ name: displayName, items: relationships.nodes.map(({ confidence, to }) => ({ confidence, name: to.displayName })) })),
      },
      library: {
        query: `query($jurisdiction: String!${isOfMany ? ', $labels: [Int!]!' : ''}) { cases(where: {jurisdiction: {eq: $jurisdiction}${ofCase}}, limit: 100, sort: [{opened: DESC}]) { name
          itemsConnection(first: 5, ${ofItem}sort: [{edge: {start: DESC}}]) { edges { properties { confidence } node { name } } } } }`,
        answer: ({ cases }) =>
          cases.map(({ name, itemsConnection }) => ({ name, items: itemsConnection.edges.map(({ properties, node }) => ({ confidence: properties.confidence, name: node.name })) })),
      },
      handWritten: (rows) => rows,
    };
  }),
];
