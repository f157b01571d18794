using System.Diagnostics.CodeAnalysis;

namespace Attribution.GraphQL.Language;

/// <summary>
/// A reference to one element of a schema (GraphQL 2025 §3.14): <c>Type</c>, <c>Type.member</c>, <c>Type.field(arg:)</c>,
/// <c>@directive</c> or <c>@directive(arg:)</c>. A member is a field, an input field or an enum value.
/// </summary>
/// <param name="OfDirective">Whether the element is a directive or its argument, not a type or part of one.</param>
/// <param name="Name">Name of the type, or of the directive without the at sign.</param>
/// <param name="Member">Name of the field, input field or enum value; null when the element is a type or directive.</param>
/// <param name="Argument">Name of the argument; null when the element is none.</param>
public sealed record SchemaCoordinate(bool OfDirective, string Name, string? Member = null, string? Argument = null) : IParsable<SchemaCoordinate>
{
    /// <summary>Longest text read, in characters: four names of a length no schema has.</summary>
    public const int MaxLength = 1_024;

    /// <summary>Reads a coordinate. White space and comments are not allowed in one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is not a coordinate.</exception>
    public static SchemaCoordinate Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var coordinate)
            ? coordinate
            : throw new FormatException("A schema coordinate is Type, Type.member, Type.field(arg:), @directive or @directive(arg:).");

    /// <summary>Reads a coordinate; false when the text is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The coordinate.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SchemaCoordinate result)
    {
        result = null;
        if (s is null || s.Length > MaxLength)
        {
            return false;
        }

        var rest = s.AsSpan();
        var ofDirective = rest.StartsWith('@');
        rest = ofDirective ? rest[1..] : rest;
        string? member = null;
        string? argument = null;
        if (!TryReadName(ref rest, out var name)
            || (!ofDirective && rest.StartsWith('.') && !TryReadAfter(ref rest, out member))
            || ((ofDirective || member is not null) && rest.StartsWith('(') && !TryReadArgument(ref rest, out argument))
            || !rest.IsEmpty)
        {
            return false;
        }

        result = new SchemaCoordinate(ofDirective, name, member, argument);
        return true;
    }

    /// <summary>The coordinate as it is written.</summary>
    public override string ToString() =>
        (OfDirective ? "@" : string.Empty) + Name + (Member is null ? string.Empty : $".{Member}") + (Argument is null ? string.Empty : $"({Argument}:)");

    private static bool TryReadArgument(ref ReadOnlySpan<char> rest, [NotNullWhen(true)] out string? name)
    {
        if (!TryReadAfter(ref rest, out name) || rest is not ":)")
        {
            return false;
        }

        rest = [];
        return true;
    }

    private static bool TryReadAfter(ref ReadOnlySpan<char> rest, [NotNullWhen(true)] out string? name)
    {
        rest = rest[1..];
        return TryReadName(ref rest, out name);
    }

    private static bool TryReadName(ref ReadOnlySpan<char> rest, [NotNullWhen(true)] out string? name)
    {
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetter(rest[length]) || rest[length] == '_' || (length > 0 && char.IsAsciiDigit(rest[length]))))
        {
            length++;
        }

        name = length > 0 ? rest[..length].ToString() : null;
        rest = rest[length..];
        return name is not null;
    }
}
