using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;

namespace Attribution.Server.Identity.Administration;

/// <summary>
/// An administrator's reach (TRUST.md A18): accounts of his own unit that may no more than he may, and never more than he may. Another unit's account is as absent. What he does, and
/// what he is refused, is on record before the answer.
/// </summary>
internal sealed class Administrator(Caller caller, AccountStore accounts, CallerTrail trail, TimeProvider clock)
{
    /// <summary>Accounts of his unit.</summary>
    public IReadOnlyList<AccountAnswer> List() => [.. accounts.OfUnit(caller.Unit.Id).Select(Shown)];

    /// <summary>What he sees of an account.</summary>
    public AccountAnswer Shown(Account account) => AccountAnswer.Of(account, caller.Reader.Compartments, clock.GetUtcNow());

    /// <summary>Reads of an account of his unit; 404 otherwise.</summary>
    public IResult Read(string name, Func<Account, IResult> read) => Find(name) is { } account ? read(account) : AuthFault.NotFound;

    /// <summary>Changes an account within his reach. <paramref name="faultOf"/>: what is wrong with the change itself; null: nothing.</summary>
    public async Task<IResult> ChangeAsync(string name, string what, Func<Account, Refusal?> faultOf, Func<Account, IResult> change, CancellationToken cancellationToken)
    {
        if (Find(name) is not { } account)
        {
            return await RightsNotes.RefusedAsync(trail, what, name, AuthFault.NotFound, cancellationToken).ConfigureAwait(false);
        }

        var refusal = FaultOfReach(account.Roles, account.Clearance, account.Compartments) ?? faultOf(account);
        return await DoneAsync(name, what, refusal, () => change(account), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Does what was found sound, or refuses it; either is on record.</summary>
    public async Task<IResult> DoneAsync(string name, string what, Refusal? refusal, Func<IResult> change, CancellationToken cancellationToken) => refusal is not null
        ? await RightsNotes.RefusedAsync(trail, what, name, AuthFault.Answer(refusal.Status, refusal.Code, refusal.Message), cancellationToken).ConfigureAwait(false)
        : await RightsNotes.RefusalAsync(trail, what, name, cancellationToken).ConfigureAwait(false) ?? change();

    /// <summary>Why he may not give or touch this much; null: he may.</summary>
    public Refusal? FaultOfReach(IReadOnlyList<string> roles, Classification clearance, TokenSet compartments)
    {
        var unknown = roles.FirstOrDefault(role => !Rights.Roles.Contains(role));
        return unknown is not null ? new Refusal(400, "UNKNOWN_ROLE", $"There is no role '{unknown}'; allowed are {string.Join(", ", Rights.Roles)}.")
            : Rights.Of(roles).Any(right => !Rights.Has(caller, right)) || clearance > caller.Reader.Clearance || !compartments.IsSubsetOf(caller.Reader.Compartments)
                ? new Refusal(403, "ABOVE_OWN_RIGHTS", "That is more than your own roles, clearance and compartments allow.")
            : null;
    }

    /// <summary>True for his own account, which he does not change here.</summary>
    public bool IsHimself(Account account) => account.Name == caller.Account;

    /// <summary>His unit.</summary>
    public string UnitId => caller.Unit.Id;

    private Account? Find(string name) => AccountStore.IsValidName(name) && accounts.Find(name) is { } account && account.UnitId == caller.Unit.Id ? account : null;
}
