// How long parsing and validating a request of 2 KB takes once the code is warm, beside reading JSON of the same length
// with Utf8JsonReader in the same run. Target (GRAPHQL.md): at most 50 µs.
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Validation;
using Attribution.GraphQL.Validation.Bench;

const double TargetMicroseconds = 50;
var schema = new SchemaBuilder().AddType(typeof(GraphQueries), typeof(EntityFields)).Build();
var request = Encoding.UTF8.GetBytes(Requests.TwoKilobytes);
var json = JsonSerializer.SerializeToUtf8Bytes(Enumerable.Range(0, request.Length / 29).Select(i => new { name = "field", id = 1000 + i }));
var document = Utf8GraphQLParser.Parse(request);
var errors = DocumentValidator.Validate(schema, document, ValidationOptions.Default);
if (errors.Count > 0)
{
    Console.Error.WriteLine(string.Join('\n', errors.Select(error => error.Message)));
    return 1;
}

Console.WriteLine($"request {request.Length} B, JSON {json.Length} B");
Measure("Utf8JsonReader", () => ReadJson(json));
Measure("parse", () => Utf8GraphQLParser.Parse(request));
Measure("validate", () => DocumentValidator.Validate(schema, document, ValidationOptions.Default));
var both = Measure("parse and validate", () => DocumentValidator.Validate(schema, Utf8GraphQLParser.Parse(request), ValidationOptions.Default));
return both <= TargetMicroseconds ? 0 : 1;

static void ReadJson(byte[] json)
{
    var reader = new Utf8JsonReader(json);
    while (reader.Read())
    {
    }
}

// The fastest tenth of 400 rounds of 20 calls, after a second of warming up: other processes only ever add to a round.
static double Measure(string name, Action action)
{
    for (var watch = Stopwatch.StartNew(); watch.ElapsedMilliseconds < 1_000;)
    {
        action();
    }

    var rounds = new double[400];
    var bytes = GC.GetAllocatedBytesForCurrentThread();
    for (var i = 0; i < rounds.Length; i++)
    {
        var start = Stopwatch.GetTimestamp();
        for (var k = 0; k < 20; k++)
        {
            action();
        }

        rounds[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds / 20;
    }

    var allocated = (GC.GetAllocatedBytesForCurrentThread() - bytes) / (rounds.Length * 20);
    Array.Sort(rounds);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {rounds[40],8:F1} µs  (median {rounds[200]:F1} µs)  {allocated,7} B allocated"));
    return rounds[40];
}
