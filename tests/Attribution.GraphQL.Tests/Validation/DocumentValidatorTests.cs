using System.Diagnostics;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Tests.Validation;

public sealed class DocumentValidatorTests
{
    [Fact]
    public void Validate_ValidDocument_FindsNothing() =>
        Assert.Empty(Validate("query A($id: ID!) { host(id: $id) { ...H peers { ...H } } } fragment H on Host { id name ports }"));

    [Fact]
    public void Validate_Fault_TellsRuleCodeAndPlace()
    {
        var error = Assert.Single(Validate("{ person { odd } }"));

        Assert.Equal(
            (ValidationError.InvalidCode, "FieldsOnCorrectType", new Location(11, 14, 1, 12)),
            (error.Code, error.Rule, Assert.Single(error.Locations)));
    }

    [Fact]
    public void Validate_MoreErrorsThanTheLimit_StopsAndSaysSo()
    {
        var errors = Validate($"{{ {string.Join(' ', Enumerable.Range(0, 500).Select(i => $"odd{i}"))} }}");

        Assert.Equal(101, errors.Count);
        Assert.Equal(("There are more errors; validation stopped here.", ValidationError.LimitCode), (errors[^1].Message, errors[^1].Code));
    }

    [Fact]
    public void Validate_OperationsThatShareManyFragments_StopAtTheLimitOfVisits()
    {
        var fragments = Enumerable.Range(0, 200).Select(i => $"fragment F{i} on Person {{ id {(i < 199 ? $"...F{i + 1}" : string.Empty)} }}");
        var operations = Enumerable.Range(0, 60).Select(i => $"query O{i} {{ person {{ ...F0 }} }}");

        var error = Assert.Single(Validate(string.Join('\n', operations.Concat(fragments))));

        Assert.Equal("The operations of the document visit more than 10000 fragments.", error.Message);
    }

    /// <summary>Documents within the parser's limits that make a naive validator compare without end, or overflow its stack.</summary>
    public static TheoryData<string, string> Hostile => new()
    {
        { "one field repeated", $"{{ {string.Join(' ', Enumerable.Repeat("person { id }", 1_000))} }}" },
        { "fragments that spread the next twice", Chain(24, i => $"...F{i} ...F{i}") },
        { "fragments that spread all others", string.Join(' ', Enumerable.Range(0, 60).Select(i => $"fragment F{i} on Person {{ id {string.Join(' ', Enumerable.Range(0, 60).Select(k => $"...F{k}"))} }}").Prepend("{ person { ...F0 } }")) },
        { "fields nested through fragments twice", Chain(30, i => $"friend {{ ...F{i} }} friend {{ ...F{i} }}") },
        { "a long chain of fragments", Chain(1_000, i => $"...F{i}") },
        { "spreads of fragments that do not exist", $"{{ {string.Join(' ', Enumerable.Range(0, 4_900).Select(i => $"...F{i}"))} }}" },
        { "one argument of thousands of fields", $"{{ values(any: {{ {string.Join(' ', Enumerable.Range(0, 3_000).Select(i => $"a{i}: 1"))} }}) }}" },
        { "aliased introspection", $"{{ {string.Join(' ', Enumerable.Range(0, 100).Select(i => $"a{i}: __schema {{ types {{ ...T }} }}"))} }} fragment T on __Type {{ fields {{ type {{ fields {{ name }} }} }} }}" },
        { "overlapping fields of many shapes", $"{{ node {{ {string.Join(' ', Enumerable.Range(0, 400).Select(i => $"... on {(i % 2 == 0 ? "Host" : "Person")} {{ x: name(short: {(i % 3 == 0 ? "true" : "false")}) }}"))} }} }}" },
        { "undefined variables in many operations", string.Join(' ', Enumerable.Range(0, 700).Select(i => $"query O{i} {{ ...F }}").Append($"fragment F on Query {{ {string.Join(' ', Enumerable.Repeat("values(int: $v)", 550))} }}")) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Validate_HostileDocument_AnswersSoon(string name, string document)
    {
        var parsed = Utf8GraphQLParser.Parse(document);
        var watch = Stopwatch.StartNew();

        DocumentValidator.Validate(Oracle.Schema, parsed, ValidationOptions.Default);

        Assert.True(watch.ElapsedMilliseconds < 5_000, $"{name} took {watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void Validate_ChainOfFragmentsBeyondTheStack_IsRefusedAndTheProcessLives()
    {
        var document = Utf8GraphQLParser.Parse(Chain(100_000, i => $"...F{i} id"), ParserOptions.Trusted);

        var errors = DocumentValidator.Validate(Oracle.Schema, document, ValidationOptions.Default);

        Assert.Contains(errors, error => error.Code == ValidationError.LimitCode);
    }

    private static string Chain(int length, Func<int, string> spread)
    {
        var fragments = Enumerable.Range(0, length).Select(i => $"fragment F{i} on Person {{ {(i < length - 1 ? spread(i + 1) : "id")} }}");
        return string.Join('\n', fragments.Prepend("{ person { ...F0 } }"));
    }

    private static IReadOnlyList<ValidationError> Validate(string document) =>
        DocumentValidator.Validate(Oracle.Schema, Utf8GraphQLParser.Parse(document), ValidationOptions.Default);
}
