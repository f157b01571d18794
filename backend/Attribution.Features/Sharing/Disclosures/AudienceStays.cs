using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Operations.JointOperations.Members;

namespace Attribution.Features.Sharing.Disclosures;

/// <summary>
/// Which units the tokens of an audience mean, and since when. Circles are told by the history of their memberships, as far as the reading shows it; units, countries, regions and
/// directory groups by the accounts as they are now.
/// </summary>
internal sealed class AudienceStays
{
    private readonly ILookup<string, (string Member, long From, long? To)> circles;
    private readonly ILookup<string, string> units;
    private readonly Dictionary<string, IReadOnlyList<Stay>> known = new(StringComparer.Ordinal);

    private AudienceStays(ILookup<string, (string Member, long From, long? To)> circles, ILookup<string, string> units) => (this.circles, this.units) = (circles, units);

    /// <summary>Reads the memberships that a reading shows. O(memberships + accounts).</summary>
    public static async Task<AudienceStays> ReadAsync(GraphReading reading, IReadOnlyList<Reader> readers, CancellationToken cancellationToken)
    {
        List<(string Circle, string Member, long From, long? To)> stays = [];
        foreach (var number in OperationMemberNode.Kept.Numbers(reading.Snapshot, reading.View))
        {
            foreach (var version in await reading.Store.ReadRecordHistoryAsync(reading.View, number, cancellationToken))
            {
                if (OperationMemberNode.Kept.Read(version) is { State: MembershipState.Joined } joined && CircleToken.KeeperOf(joined.Circle) == version.Header.OwnerUnit)
                {
                    stays.Add((joined.Circle, joined.Member, version.RecordedFrom, version.RecordedTo));
                }
            }
        }

        return new AudienceStays(
            stays.ToLookup(stay => stay.Circle, stay => (stay.Member, stay.From, stay.To), StringComparer.Ordinal),
            readers.SelectMany(reader => reader.Tokens.Select(token => (Token: token, reader.UnitId))).ToLookup(pair => pair.Token, pair => pair.UnitId, StringComparer.Ordinal));
    }

    /// <summary>The units that a token means.</summary>
    public IReadOnlyList<Stay> Of(string token)
    {
        if (!known.TryGetValue(token, out var stays))
        {
            known[token] = stays = CircleToken.KeeperOf(token) is null
                ? [.. UnitsOf(token).Select(unit => new Stay(unit, long.MinValue, null))]
                : [.. circles[token].SelectMany(member => UnitsOf(member.Member).Select(unit => new Stay(unit, member.From, member.To)))];
        }

        return stays;
    }

    private IEnumerable<string> UnitsOf(string token) => token.StartsWith(UnitPrefix, StringComparison.Ordinal) ? [token[UnitPrefix.Length..]] : units[token].Distinct();

    private static readonly string UnitPrefix = AudienceToken.Unit("");
}
