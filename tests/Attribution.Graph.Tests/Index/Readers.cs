using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Views;

namespace Attribution.Graph.Tests.Index;

/// <summary>Views over label numbers.</summary>
internal static class Readers
{
    private static readonly Reader Someone = new() { Account = "pl.analyst1", UnitId = "PL-CYB", Tokens = TokenSet.Of("everyone") };

    /// <summary>A view of now that shows these labels.</summary>
    public static View Of(params int[] labels) => new(Someone, new LabelSet(labels.Select(label => new LabelId(label))), DateTimeOffset.UnixEpoch, null);
}
