using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;

namespace Attribution.TwinStore.Tests.Plans;

/// <summary>
/// The plan of T': T without everything that one reader may not see, as if it had never been written. Two things stay as empty stand-ins, because what is visible refers to
/// them: a hidden source of a visible thing (a protected source, of which only that it is one and the same counts), and a hidden earlier version of a visible item (its
/// version number is the token of optimistic writes).
/// </summary>
internal sealed class Redaction
{
    private static readonly HandlingLabel Nobody = HandlingLabel.OwnedBy("NOBODY") with { Status = LabelStatus.Sealed };

    private readonly Reader reader;
    private readonly DateTimeOffset now;
    private readonly Dictionary<RecordId, bool> records = [];
    private readonly Dictionary<ClaimId, bool> claimLabels = [];
    private readonly Dictionary<ClaimId, bool> claims = [];
    private readonly Dictionary<ClaimId, ClaimHeader> headers = [];
    private readonly HashSet<DecisionId> decisions = [];
    private readonly HashSet<SourceId> neededSources = [];

    private Redaction(Reader reader, DateTimeOffset now, Plan plan)
    {
        (this.reader, this.now) = (reader, now);
        foreach (var batch in plan.Batches.Concat(plan.Live))
        {
            Learn(batch);
        }
    }

    /// <summary>T' of <paramref name="plan"/> for <paramref name="reader"/>.</summary>
    public static Plan Of(Plan plan, Reader reader, DateTimeOffset now)
    {
        Redaction redaction = new(reader, now, plan);
        foreach (var batch in plan.Batches.Concat(plan.Live))
        {
            redaction.NeedSources(batch);
        }

        return new Plan(redaction.Batches(plan.Batches)) { Live = redaction.Batches(plan.Live) };
    }

    // What an item's last label is, decides; a withdrawal keeps the label.
    private void Learn(PlannedBatch batch)
    {
        foreach (var record in batch.Records.Where(record => record.Label is not null))
        {
            records[record.Write.Id] = IsVisible(record.Label);
        }

        foreach (var claim in batch.Claims.Where(claim => claim.Label is not null))
        {
            claimLabels[claim.Write.Id] = IsVisible(claim.Label);
            headers[claim.Write.Id] = claim.Write.Header ?? headers[claim.Write.Id];
        }
    }

    private void NeedSources(PlannedBatch batch)
    {
        foreach (var record in batch.Records.Where(Keeps))
        {
            neededSources.UnionWith(record.Write.Header is { } header ? [header.Source] : []);
            neededSources.UnionWith(VisibleNames(record).Select(name => name.Name.Source));
        }

        neededSources.UnionWith(batch.Claims.Where(Keeps).Select(claim => headers[claim.Write.Id].Source));
    }

    private PlannedBatch[] Batches(IEnumerable<PlannedBatch> batches) => [.. batches.Select(Batch).Where(batch => !batch.IsEmpty)];

    private PlannedBatch Batch(PlannedBatch batch) => batch with
    {
        Sources = [.. batch.Sources.Where(source => IsVisible(source.Label) || neededSources.Contains(source.Write.Id)).Select(Source)],
        Records = [.. batch.Records.Where(Keeps).Select(Record)],
        Claims = [.. batch.Claims.Where(Keeps).Select(Claim)],
        Decisions = [.. batch.Decisions.Where(Keeps)],
    };

    private bool Keeps(PlannedRecord record) => records[record.Write.Id];

    private bool Keeps(PlannedClaim claim) => IsClaimVisible(claim.Write.Id);

    private bool Keeps(PlannedDecision decision)
    {
        if (decision.Label is not null && IsVisible(decision.Label) && records[decision.Write.Left] && records[decision.Write.Right])
        {
            decisions.Add(decision.Write.Id);
        }

        return decisions.Contains(decision.Write.Id);
    }

    private PlannedSource Source(PlannedSource source) => IsVisible(source.Label)
        ? source
        : new PlannedSource(source.Write with { Name = "", ExternalId = $"stand-in {source.Write.Id}", DefaultGrade = null }, Nobody);

    private PlannedRecord Record(PlannedRecord record)
    {
        if (record.Write.Content is not { } content)
        {
            return record;
        }

        if (!IsVisible(record.Label))
        {
            return new PlannedRecord(record.Write with { Content = new RecordContent { Label = default, Properties = "{}"u8.ToArray(), ContentHash = new byte[32] } }, Nobody, []);
        }

        var names = VisibleNames(record).ToArray();
        return record with
        {
            Write = record.Write with { Content = content with { Names = [.. names.Select(name => name.Name)] } },
            NameLabels = [.. names.Select(name => name.Label)],
        };
    }

    private PlannedClaim Claim(PlannedClaim claim) => claim.Label is null || IsVisible(claim.Label)
        ? claim
        : new PlannedClaim(claim.Write with { Content = new ClaimContent { Label = default, ContentHash = new byte[32] } }, Nobody);

    private IEnumerable<(NameContent Name, HandlingLabel Label)> VisibleNames(PlannedRecord record) =>
        record.Write.Content is { } content && IsVisible(record.Label) ? content.Names.Zip(record.NameLabels).Where(pair => IsVisible(pair.Second)) : [];

    private bool IsClaimVisible(ClaimId claim)
    {
        if (!claims.TryGetValue(claim, out var isVisible))
        {
            var header = headers[claim];
            isVisible = claimLabels[claim] && IsEndVisible(header.From) && IsEndVisible(header.To);
            claims.Add(claim, isVisible);
        }

        return isVisible;
    }

    private bool IsEndVisible(EndRef end) => end.IsClaim ? IsClaimVisible(new ClaimId(end.Value)) : records[new RecordId(end.Value)];

    private bool IsVisible(HandlingLabel? label) => label is not null && Visibility.IsVisible(label, reader, now);
}
