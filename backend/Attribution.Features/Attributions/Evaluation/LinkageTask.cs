using System.Globalization;
using System.Text.Json.Serialization;
using Attribution.Features.Attributions.CaseLinkage;

namespace Attribution.Features.Attributions.Evaluation;

/// <summary>Task b4: which cases of many jurisdictions belong together. Holds the fields that may be read and no others.</summary>
internal sealed record LinkageTask
{
    private const int Digits = 6;

    public required IReadOnlyList<World> Worlds { get; init; }

    /// <summary>Cases that stand alone.</summary>
    public sealed record World
    {
        public required string Id { get; init; }

        public required IReadOnlyList<WorldCase> Cases { get; init; }
    }

    /// <summary>One case.</summary>
    public sealed record WorldCase
    {
        public required int Id { get; init; }

        [JsonPropertyName("jur")]
        public int? Jurisdiction { get; init; }

        [JsonPropertyName("obs")]
        public required IReadOnlyList<WorldItem> Observables { get; init; }
    }

    /// <summary>One item of a case.</summary>
    public sealed record WorldItem
    {
        [JsonPropertyName("t")]
        public required string Kind { get; init; }

        [JsonPropertyName("v")]
        public required string Value { get; init; }

        [JsonPropertyName("prev")]
        public double? Prevalence { get; init; }
    }

    /// <summary>A proposed link.</summary>
    public sealed record LinkAnswer(string World, int A, int B, double P);

    /// <summary>The cluster of a case.</summary>
    public sealed record ClusterAnswer(string World, int Case, string Cluster);

    /// <summary>The links and clusters of one world.</summary>
    public static IEnumerable<object> Answer(World world, CancellationToken cancellationToken)
    {
        var linked = CaseLinker.Link([.. world.Cases.Select(Case)], cancellationToken);
        var links = linked.Links.Select(link => (object)new LinkAnswer(world.Id, Id(link.FirstId), Id(link.SecondId), Math.Round(link.Probability, Digits)));
        return links.Concat(
            linked.ClusterOf.Select(pair => new ClusterAnswer(world.Id, Id(pair.Key), string.Create(CultureInfo.InvariantCulture, $"c{pair.Value}"))));
    }

    private static LinkedCase Case(WorldCase one) => new(
        one.Id.ToString(CultureInfo.InvariantCulture),
        one.Jurisdiction?.ToString(CultureInfo.InvariantCulture) ?? "",
        [.. one.Observables.Select(item => new LinkItem(item.Kind, item.Value, item.Prevalence))]);

    private static int Id(string id) => int.Parse(id, CultureInfo.InvariantCulture);
}
