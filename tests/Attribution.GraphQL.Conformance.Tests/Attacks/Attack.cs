using System.Globalization;

namespace Attribution.GraphQL.Conformance.Tests.Attacks;

/// <summary>A document that wants to hurt, by the row of the attack table it belongs to.</summary>
/// <param name="Name">Row and what it does; the test shows it.</param>
/// <param name="Document">The document.</param>
internal sealed record Attack(string Name, string Document)
{
    private const int Megabyte = 1_000_000;

    /// <summary>On the schema of tests/fixtures/graphql/schema.graphql. Every one must be refused.</summary>
    public static IReadOnlyList<Attack> All { get; } =
    [
        .. new[] { 40_000, Megabyte }.SelectMany(Nesting),
        new("A26 a million tokens", $"{{{Repeat("a ", Megabyte)}}}"),
        new("A26 a million tokens of punctuation", $"{{ a(b: [{Repeat("[]", Megabyte / 2)}]) }}"),
        new("A26 a megabyte of white space", Repeat(" \n", Megabyte / 2)),
        new("A26 a megabyte of comments", Repeat("# {\n", Megabyte / 4)),
        new("A26 a megabyte of byte order marks", Repeat("\uFEFF", Megabyte / 3)),
        new("A26 a hundred thousand directives", $"query {Repeat("@a ", 100_000)}{{ __typename }}"),
        new("A26 a hundred thousand repeatable directives", $"query {Repeat("@anywhere ", 100_000)}{{ __typename }}"),
        new("A26 directives at every field", $"{{ {Repeat("id @onField @onField @onField @onField ", 2_000)}}}"),
        new("A26 a number of a million digits", $"{{ values(int: {Repeat("9", Megabyte)}) }}"),
        new("A26 a fraction of a million digits", $"{{ values(int: 0.{Repeat("3", Megabyte)}) }}"),
        new("A26 an exponent of a million digits", $"{{ values(float: 1e{Repeat("9", Megabyte)}) }}"),
        new("A26 a name of a million letters", $"{{ {Repeat("a", Megabyte)} }}"),
        new("A26 a block string of a megabyte where a number belongs", $"{{ values(int: \"\"\"{Repeat(" a\n", Megabyte / 3)}\"\"\") }}"),
        new("A26 a block string of half a million lines where a number belongs", $"{{ values(int: \"\"\"a{Repeat("\n", Megabyte / 2)}a\"\"\") }}"),
        new("A26 a block string that never ends", $"{{ values(string: \"\"\"{Repeat("\\\"\"\"", Megabyte / 4)}"),
        new("A26 a string of escapes where a number belongs", $"{{ values(int: \"{Repeat("\\u{1F600}", Megabyte / 9)}\") }}"),
        new("A26 a megabyte of numbers where a number belongs", $"{{ values(int: [{Repeat("1234567890", 100_000)}]) }}"),
        new("A26 ten thousand values where a number belongs", $"{{ values(int: [{Repeat("1 ", 9_900)}]) }}"),
        new("A26 a braced escape of a million digits", $"{{ values(string: \"\\u{{{Repeat("0", Megabyte)}\") }}"),
        new("A26 half of a surrogate pair at the end", $"#{Repeat("é", Megabyte / 2)}\ud83d"),
        new("A24 ten thousand aliases", $"{{ {Numbered(10_000, i => $"a{i}: __typename")} }}"),
        new("A24 a hundred and one aliases", $"{{ {Numbered(101, i => $"a{i}: __typename")} }}"),
        new("A27 a cycle of fragments", $"{{ person {{ ...F0 }} }} {Numbered(1_000, i => $"fragment F{i} on Person {{ id ...F{(i + 1) % 1_000} }}")}"),
        new("A27 fragments that spread the next twice", $"{{ person {{ ...F0 }} }} {Numbered(600, i => $"fragment F{i} on Person {{ {(i == 599 ? "odd" : $"...F{i + 1} ...F{i + 1}")} }}")}"),
        new("A27 fields that double through fragments", $"{{ person {{ ...F0 }} }} {Numbered(200, i => $"fragment F{i} on Person {{ {(i == 199 ? "id" : $"a: friend {{ ...F{i + 1} }} b: friend {{ ...F{i + 1} }}")} }}")}"),
        new("A27 fields that double through fragments, within the limits of depth and aliases", $"{{ person {{ ...F0 }} }} {Numbered(25, i => $"fragment F{i} on Person {{ {(i == 24 ? "id" : $"a: friend {{ ...F{i + 1} }} b: friend {{ ...F{i + 1} }}")} }}")}"),
        new("A27 merged fields that double through fragments, within the limits of depth and aliases", $"{{ person {{ ...F0 }} }} {Numbered(25, i => $"fragment F{i} on Person {{ {(i == 24 ? "id" : $"a: friend {{ ...F{i + 1} }} a: friend {{ id ...F{i + 1} }} b: friend {{ ...F{i + 1} }}")} }}")}"),
        new("A27 fragments that spread all others", $"{{ person {{ ...F0 }} }} {Numbered(60, i => $"fragment F{i} on Person {{ {Numbered(60, k => $"...F{k}")} }}")}"),
        new("A27 five thousand fields of one name", $"{{ {Repeat("person { id } ", 5_000)}}}"),
        new("A27 a thousand fields of one name with a conflict at the end", $"{{ {Repeat("person { id } ", 1_000)} person {{ id: name }} }}"),
        new("A27 two thousand fields of one name that differ in an argument", $"{{ person {{ {Numbered(2_000, i => $"name(short: {(i % 2 == 0 ? "true" : "false")})")} }} }}"),
        new("A27 five thousand conflicting aliases of one name", $"{{ person {{ {Numbered(5_000, i => $"x: {(i % 2 == 0 ? "id" : "name")}")} }} }}"),
        new("A27 conflicts in nested fields of one name", $"{{ {Repeat("person { friend { friend { friend { id } } } } ", 400)} person {{ friend {{ friend {{ friend {{ id: name }} }} }} }} }}"),
        new("A27 introspection that goes round", $"{{ __schema {{ types {{ {Repeat("fields { type { ", 40)} name {Repeat("} }", 40)} }} }} }}"),
    ];

    private static IEnumerable<Attack> Nesting(int bytes) =>
        new (string What, string Start, string Unit)[]
        {
            ("selections", "", "{a"), ("selections without a name", "", "{"), ("inline fragments", "", "{...on A"), ("bare inline fragments", "", "{..."),
            ("fields with arguments", "", "{a(b:[{c:1}])"), ("lists", "{a(b:", "["), ("objects", "{a(b:", "{c:"), ("lists and objects", "{a(b:", "[{c:"),
            ("variables in lists", "{a(b:", "[$a "), ("list types", "query($a:", "["), ("default values", "query($a:A=", "["), ("arguments of directives", "{a@b(c:", "["),
            ("parentheses", "{a", "("), ("list types of fields", "type A{b:", "["), ("default values of definitions", "input A{b:C=", "{d:"),
        }.Select(each => new Attack($"A25 {bytes / 1_000} KB of nested {each.What}", each.Start + Repeat(each.Unit, bytes / each.Unit.Length)));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(int count, Func<int, string> make) => string.Join(' ', Enumerable.Range(0, count).Select(make));

    /// <summary>The name, for test reports.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} ({Document.Length} characters)");
}
