using System.Text.Json;
using Attribution.Domain.Selectors;

namespace Attribution.Domain.Kinds;

/// <summary>How selectors are read out of the properties of a kind.</summary>
public sealed class SelectorProperty
{
    /// <summary>Hash algorithms of STIX 2.1 §10.7 with their selector types; the first that an object has identifies it.</summary>
    private static readonly (string Algorithm, SelectorType Type, bool Identifies)[] Algorithms =
    [
        ("SHA-256", SelectorType.FileHashSha256, true),
        ("SHA-512", SelectorType.FileHashSha512, true),
        ("SHA3-256", SelectorType.FileHashSha3256, true),
        ("SHA3-512", SelectorType.FileHashSha3512, true),
        ("SHA-1", SelectorType.FileHashSha1, true),
        ("MD5", SelectorType.FileHashMd5, true),
        ("SSDEEP", SelectorType.FileHashSsdeep, false),
        ("TLSH", SelectorType.FileHashTlsh, false),
    ];

    private readonly Func<JsonElement, JsonElement, IEnumerable<SelectorCandidate>> read;

    private SelectorProperty(string property, Func<JsonElement, JsonElement, IEnumerable<SelectorCandidate>> read) => (Property, this.read) = (property, read);

    /// <summary>The property that holds the value.</summary>
    public string Property { get; }

    /// <summary>The candidates in an object, best first; none when the property is missing or of a wrong type.</summary>
    public IEnumerable<SelectorCandidate> Of(JsonElement stixObject) =>
        JsonText.TryGet(stixObject, Property, out var value) ? read(stixObject, value) : [];

    /// <summary>The value is the selector.</summary>
    internal static SelectorProperty Value(string property, SelectorType type) =>
        new(property, (_, value) => JsonText.TryRead(value, out var text) ? [new(type, text, $"/{property}")] : []);

    /// <summary>A number that is written with letters before it, such as AS64500.</summary>
    internal static SelectorProperty Number(string property, string prefix, SelectorType type) =>
        new(property, (_, value) => value.ValueKind is JsonValueKind.Number ? [new(type, prefix + value.GetRawText(), $"/{property}")] : []);

    /// <summary>One selector for each digest of a known algorithm.</summary>
    internal static SelectorProperty Hashes(string property) => new(property, (_, value) => value.ValueKind is not JsonValueKind.Object
        ? []
        : Algorithms.SelectMany(algorithm => JsonText.TryGet(value, algorithm.Algorithm, out var digest) && JsonText.TryRead(digest, out var text)
            ? new[] { new SelectorCandidate(algorithm.Type, text, $"/{property}/{algorithm.Algorithm}", algorithm.Identifies) }
            : []));

    /// <summary>A name on the platform that another property tells; without a platform it is no selector, and with a user id it does not identify.</summary>
    internal static SelectorProperty Handle(string property, string platformProperty) => new(property, (stixObject, value) =>
        JsonText.TryRead(value, out var name) && JsonText.TryGet(stixObject, platformProperty, out var platform) && JsonText.TryRead(platform, out var platformName)
            ? [new(SelectorType.Handle, $"{platformName}:{name}", $"/{property}", Identifies: !JsonText.TryGet(stixObject, "user_id", out _))]
            : []);

    /// <summary>An address whose form depends on the currency that another property tells.</summary>
    internal static SelectorProperty Wallet(string property, string currencyProperty) => new(property, (stixObject, value) =>
        JsonText.TryRead(value, out var address)
            ? [WalletAddress.Candidate(address, TextOf(stixObject, currencyProperty), $"/{property}")]
            : []);

    private static string TextOf(JsonElement stixObject, string property) =>
        JsonText.TryGet(stixObject, property, out var value) && JsonText.TryRead(value, out var text) ? text : "";
}
