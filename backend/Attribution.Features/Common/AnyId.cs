using System.Diagnostics.CodeAnalysis;

namespace Attribution.Features.Common;

/// <summary>An id as a client writes it: ours, or any external one. Whether there is such a thing shows when it is looked up.</summary>
public readonly record struct AnyId : IParsable<AnyId>
{
    private readonly string? text;

    private AnyId(string text) => this.text = text;

    /// <inheritdoc />
    public static AnyId Parse(string s, IFormatProvider? provider) => new(s);

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AnyId result)
    {
        result = s is null ? default : new(s);
        return s is not null;
    }

    /// <inheritdoc />
    public override string ToString() => text ?? "";
}
