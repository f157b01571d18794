// What a request costs the server process, as user and system CPU time, beside an endpoint written by hand that answers the same
// bytes and beside two servers of node; all in one run. Targets (GRAPHQL.md, "Performance goal"): hello 1.6 times the hand-written
// endpoint, a list of 100 × 5 2.5 times; at most twice the response allocated; the product's schema built in 300 ms.
using Attribution.GraphQL.Http.Bench;

return args switch
{
    ["serve", "hand"] => await Servers.RunAsync(HandWritten.Map),
    ["serve", "engine"] => await Servers.RunAsync(Engine.Map),
    ["schema"] => SchemaStart.Run(),
    _ => await Comparison.RunAsync(),
};
