using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Features.Attributions.Extraction;
using Attribution.Features.Attributions.Gathering;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Entities;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Attributions.Hypotheses;

/// <summary>
/// Links evidence with a hypothesis, or takes it away. Permission: the right to record, for the own unit's hypotheses that are draft or proposed. Effect: the next version, under the
/// join of its label and of the claims'. Refusals: NOT_FOUND, STALE_VERSION, INVALID_EVIDENCE, NAMES_NOBODY (an address without an instant, or a shared one without a port, names no
/// person), ALREADY_DECIDED, IDEMPOTENCY_KEY_REUSED. Audit entry: LINK_HYPOTHESIS_EVIDENCE.
/// </summary>
public sealed class LinkHypothesisEvidence(HypothesisWriter hypotheses, Caller caller)
{
    private const string Action = "LINK_HYPOTHESIS_EVIDENCE";
    private const int MaxLinks = 100;
    private const int MaxEvidence = 500;
    private const int MaxRationale = 2_000;
    private const int MaxPort = 65_535;

    /// <summary>Links; the answer is the hypothesis or why not.</summary>
    public async Task<MutationResult<HypothesisNode>> RunAsync(LinkHypothesisEvidenceInput input, CancellationToken cancellationToken)
    {
        if (await hypotheses.OwnAsync(input.HypothesisId, cancellationToken) is not { } known)
        {
            return new MutationResult<HypothesisNode>(new NotFoundError("Your unit has no hypothesis with this id.", ["input", "hypothesisId"]));
        }

        if (await hypotheses.BeforeAsync(Action, input.IdempotencyKey, input, known.Record.Id, cancellationToken) is { } before)
        {
            return before;
        }

        var claims = await HypothesisFields.ClaimsAsync(known.Reading, (input.Link ?? []).Take(MaxLinks).Select(link => link.ClaimId), cancellationToken);
        List<IUserError> errors = [.. Faults(input, known), .. await LinkFaultsAsync(input, known, claims, cancellationToken)];
        var document = errors.Count > 0 ? known.Document : Linked(input, known.Document);
        if (document.Evidence.Count > MaxEvidence)
        {
            errors.Add(new InvalidInputError("INVALID_EVIDENCE", $"A hypothesis has at most {MaxEvidence} pieces of evidence.", ["input", "link"]));
        }

        return errors.Count > 0
            ? new MutationResult<HypothesisNode>(errors)
            : await hypotheses.WriteAsync((Action, input.IdempotencyKey, input), known.Record.Id, null, input.ExpectedVersion, document, await LabelsAsync(known, claims.Values, cancellationToken), cancellationToken);
    }

    private static IEnumerable<IUserError> Faults(LinkHypothesisEvidenceInput input, HypothesisNode known)
    {
        if (known.Status is HypothesisStatus.Agreed or HypothesisStatus.Rejected)
        {
            yield return new InvalidInputError("ALREADY_DECIDED", "It was decided; propose it again before its evidence changes.", ["input", "hypothesisId"]);
        }

        if ((input.Link?.Count ?? 0) + (input.Unlink?.Count ?? 0) is 0 or > MaxLinks)
        {
            yield return new InvalidInputError("INVALID_EVIDENCE", $"1 to {MaxLinks} links can be made or taken away at once.", ["input"]);
        }
    }

    private static async Task<IReadOnlyList<IUserError>> LinkFaultsAsync(LinkHypothesisEvidenceInput input, HypothesisNode known, Dictionary<string, ClaimNode> claims, CancellationToken cancellationToken)
    {
        List<IUserError> errors = [];
        foreach (var (place, link) in (input.Link ?? []).Take(MaxLinks).Index())
        {
            string[] path = ["input", "link", $"{place}"];
            if (!claims.TryGetValue(link.ClaimId, out var claim))
            {
                errors.Add(new NotFoundError("There is no claim with this id.", [.. path, "claimId"]));
            }
            else if (link.Rationale.Trim().Length is 0 or > MaxRationale || link.SourcePort is < 1 or > MaxPort)
            {
                errors.Add(new InvalidInputError("INVALID_EVIDENCE", $"A rationale has 1 to {MaxRationale} characters, a port is 1 to {MaxPort}.", path));
            }
            else if (link.Polarity == EvidencePolarity.For && known.Document.Used is not null && await NamesNobodyAsync(link, claim, cancellationToken) is { } why)
            {
                errors.Add(new InvalidInputError("NAMES_NOBODY", why, path));
            }
        }

        return errors;
    }

    // RFC 6302: behind shared addresses a subscriber is told by address, port and time together.
    private static async Task<string?> NamesNobodyAsync(EvidenceLinkInput link, ClaimNode claim, CancellationToken cancellationToken)
    {
        (EndRef End, int Number)[] both = [(claim.Claim.Header.From, claim.Claim.FromNumber), (claim.Claim.Header.To, claim.Claim.ToNumber)];
        int[] ends = [.. both.Where(pair => !pair.End.IsClaim).Select(pair => pair.Number)];
        var addresses = (await claim.Reading.Store.ReadRecordsAsync(claim.Reading.View, ends, cancellationToken)).Where(record => (Kind)record.Header.KindCode is Kind.Ipv4Addr or Kind.Ipv6Addr).ToList();
        if (addresses.Count == 0)
        {
            return null;
        }

        if (link.Instant is null)
        {
            return "An address without an instant names nobody: say when.";
        }

        return link.SourcePort is null && addresses.Any(address => HubLists.RuleOf(HostParts.Of(RecordName.Of(address), HubLists.Suffixes)) is not null)
            ? "The address is shared by many: without a source port it names nobody."
            : null;
    }

    private HypothesisDocument Linked(LinkHypothesisEvidenceInput input, HypothesisDocument document)
    {
        var gone = (input.Unlink ?? []).Concat((input.Link ?? []).Select(link => link.ClaimId)).ToHashSet(StringComparer.Ordinal);
        return document with
        {
            Evidence =
            [
                .. document.Evidence.Where(evidence => !gone.Contains(evidence.Claim)),
                .. (input.Link ?? []).Select(link => new KeptEvidence(link.ClaimId, link.Polarity, link.Rationale.Trim(), link.Trace, link.Instant, link.SourcePort, caller.Account)),
            ],
        };
    }

    private static async Task<IReadOnlyList<HandlingLabel>> LabelsAsync(HypothesisNode known, IEnumerable<ClaimNode> claims, CancellationToken cancellationToken)
    {
        List<HandlingLabel> labels = [];
        foreach (var label in claims.Select(claim => claim.Claim.Content.Label).Append(known.Record.Content.Label).Distinct().OrderBy(label => label.Value))
        {
            labels.Add(await known.Reading.Store.ReadLabelAsync(label, cancellationToken));
        }

        return labels;
    }
}
