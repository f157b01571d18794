using System.Text.Json.Serialization;
using Attribution.Features.Attributions.AliasResolution;

namespace Attribution.Features.Attributions.Evaluation;

/// <summary>Task b2: which records of two sources describe the same actor. Holds the fields that may be read and no others.</summary>
internal sealed record AliasTask
{
    private const double LeastProbability = 0.0005;
    private const int Digits = 6;

    [JsonPropertyName("A")]
    public required IReadOnlyList<Entry> First { get; init; }

    [JsonPropertyName("B")]
    public required IReadOnlyList<Entry> Second { get; init; }

    /// <summary>A record of one of the sources.</summary>
    public sealed record Entry
    {
        public required string Id { get; init; }

        public IReadOnlyList<string>? Names { get; init; }

        [JsonPropertyName("desc")]
        public string? Description { get; init; }

        public IReadOnlyList<string>? Tools { get; init; }

        public string? Country { get; init; }

        public IReadOnlyList<string>? Sectors { get; init; }

        [JsonPropertyName("refs")]
        public IReadOnlyList<string>? References { get; init; }

        /// <summary>The record as the matcher takes it.</summary>
        public AliasRecord Record() => new(Id)
        {
            Names = Names ?? [],
            Description = Description ?? "",
            Tools = Tools,
            Country = Country,
            Sectors = Sectors ?? [],
            References = References ?? [],
        };
    }

    /// <summary>An answered pair.</summary>
    public sealed record PairAnswer(string A, string B, double P);

    /// <summary>The pairs worth naming.</summary>
    public IEnumerable<object> Answer() =>
        AliasMatcher.Match([.. First.Select(entry => entry.Record())], [.. Second.Select(entry => entry.Record())], LeastProbability)
            .Select(pair => new PairAnswer(pair.First.Id, pair.Second.Id, Math.Round(pair.Probability, Digits)));
}
