using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Ledger.BreakGlass;

namespace Attribution.Server.Identity;

/// <summary>Makes the caller of a request from his account: tokens of his unit's countries, region and groups. National units and desks answer to their countries.</summary>
internal sealed class CallerDirectory
{
    private readonly AccountStore accounts;
    private readonly UnitStore units;
    private readonly BreakGlassRegister breakGlasses;
    private readonly IdentityCache<SignedIn, Caller> inUse;

    /// <summary>Callers made of what identity.db and the register of break-glass keep. <paramref name="version"/>: another number after every write to either.</summary>
    public CallerDirectory(AccountStore accounts, UnitStore units, BreakGlassRegister breakGlasses, Func<long> version, TimeProvider clock)
    {
        (this.accounts, this.units, this.breakGlasses) = (accounts, units, breakGlasses);
        inUse = new IdentityCache<SignedIn, Caller>(version, Read, clock);
    }

    /// <summary>The caller of an enabled account; null if there is none.</summary>
    public Caller? Find(string accountName) =>
        accounts.Find(accountName) is { Disabled: false } account && units.Find(account.UnitId) is { } unit ? CallerOf(account, unit, units.List()) : null;

    /// <summary>The caller of a session or token, with its purpose and what break-glass opens to it now. What is done by name alone, such as a command, has neither.</summary>
    public Caller? Find(SignedIn who) => inUse.Find(who);

    // Several end together with the first of them, and are judged anew by the next request.
    private OpenedLabels? OpenedTo(string account) => breakGlasses.ActiveOf(account) is { Count: > 0 } active
        ? new OpenedLabels(TokenSet.Of(active.SelectMany(entry => entry.Labels).Distinct().Take(TokenSet.MaxCount)), active.Min(entry => entry.EndsAt ?? DateTimeOffset.MinValue))
        : null;

    private (Caller Value, DateTimeOffset? Until)? Read(SignedIn who)
    {
        if (Find(who.Account) is not { } caller)
        {
            return null;
        }

        var opened = OpenedTo(who.Account);
        return (caller with { Occasion = who.Occasion, Reader = caller.Reader with { Purpose = who.Purpose, Opened = opened } }, opened?.Until);
    }

    /// <summary>Every enabled account as a reader, without a purpose.</summary>
    public IReadOnlyList<Reader> List()
    {
        var all = units.List();
        var byId = all.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        return [.. accounts.List().Where(account => !account.Disabled && byId.ContainsKey(account.UnitId)).Select(account => CallerOf(account, byId[account.UnitId], all).Reader)];
    }

    private static Caller CallerOf(Account account, CallerUnit unit, IReadOnlyList<CallerUnit> all) => new()
    {
        Unit = unit,
        Roles = account.Roles,
        Reader = new Reader
        {
            Account = account.Name,
            UnitId = unit.Id,
            Tokens = TokenSet.Of(Tokens(account, unit, all)),
            Clearance = account.Clearance,
            Compartments = account.Roles.Contains("supervisor") ? account.Compartments.Union(TokenSet.Of(Compartment.Supervisors)) : account.Compartments,
        },
    };

    private static IEnumerable<string> Tokens(Account account, CallerUnit unit, IReadOnlyList<CallerUnit> all)
    {
        yield return AudienceToken.Everyone;
        yield return AudienceToken.Account(account.Name);
        yield return AudienceToken.Unit(unit.Id);
        foreach (var other in unit.ActingFor)
        {
            yield return AudienceToken.Unit(other);
        }

        foreach (var group in unit.Groups)
        {
            yield return AudienceToken.Group(group);
        }

        if (unit.Type is "national" or "desk")
        {
            foreach (var token in CountryTokens(unit, all))
            {
                yield return token;
            }
        }
    }

    private static IEnumerable<string> CountryTokens(CallerUnit unit, IReadOnlyList<CallerUnit> all) =>
        unit.Countries.Select(AudienceToken.Country)
            .Concat(all.Where(other => other.Type == "regional" && other.Countries.Intersect(unit.Countries).Any()).Select(region => AudienceToken.Region(region.Id)));
}
