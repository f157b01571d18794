using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Notices;

/// <summary>What a notice of a correction or withdrawal is about.</summary>
/// <param name="Id">A record or claim.</param>
/// <param name="Name">What it is called, of a claim what it states, as far as the reader sees it; null: neither.</param>
/// <param name="ChangedAt">When it was corrected or withdrawn.</param>
[ObjectType("NoticeSubject")]
public sealed record NoticeSubjectNode([property: ID] string Id, string? Name, DateTimeOffset ChangedAt)
{
    /// <summary>The thing as it was last shown to the reader; null: it never was, or not under a label of which he may see something now.</summary>
    internal static async Task<NoticeSubjectNode?> FindAsync(GraphReading reading, NoticeDocument notice, CancellationToken cancellationToken)
    {
        if (notice is not { Subject: { } subject, ChangedAt: { } at })
        {
            return null;
        }

        var then = notice.Reason is NoticeReason.RecordWithdrawn ? reading.At(at - 1, null) : reading;
        return await NameAsync(then, subject, cancellationToken) is var (isShown, name) && isShown ? new NoticeSubjectNode(subject, name, UnixMicroseconds.ToTime(at)) : null;
    }

    private static async Task<(bool IsShown, string? Name)> NameAsync(GraphReading reading, string subject, CancellationToken cancellationToken)
    {
        switch (NodeId.Parse(subject))
        {
            case NodeId.OfRecord record:
                var numbers = await reading.Store.FindRecordsAsync(reading.View, [record.Record], cancellationToken);
                return numbers[0] > 0 && await reading.Store.ReadRecordsAsync(reading.View, numbers, cancellationToken) is [var found] ? (true, RecordName.Of(found)) : default;
            case NodeId.OfClaim claim:
                var claims = await reading.Store.FindClaimsAsync(reading.View, [claim.Claim], cancellationToken);
                return claims[0] > 0 && reading.Snapshot.ShowsClaim(reading.View, claims[0]) && await reading.Store.ReadClaimsAsync(reading.View, claims, cancellationToken) is [var stated] ? (true, stated.Content.Statement) : default;
            default:
                return default;
        }
    }
}
