/** The graph behind @neo4j/graphql and graphql-yoga, as its documentation sets it up. */
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import { driver } from './driver.mjs';

const typeDefs = `
  type Actor @node(labels: ["PeerActor"]) {
    id: ID!
    name: String!
    aliases: [String!]!
    uses: [Malware!]! @relationship(type: "USES", direction: OUT, properties: "Uses")
  }
  type Malware @node(labels: ["PeerMalware"]) {
    id: ID!
    name: String!
    aliases: [String!]!
    usedBy: [Actor!]! @relationship(type: "USES", direction: IN, properties: "Uses")
  }
  type Case @node(labels: ["PeerCase"]) {
    id: ID!
    name: String!
    jurisdiction: String!
    opened: String!
    label: Int!
    items: [Malware!]! @relationship(type: "CONCERNS", direction: OUT, properties: "Concerns")
  }
  type Concerns @relationshipProperties { confidence: Int! start: String! label: Int! }
  type Uses @relationshipProperties { confidence: Int! start: String! }
`;

const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = createServer(createYoga({ schema, logging: false }));
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
