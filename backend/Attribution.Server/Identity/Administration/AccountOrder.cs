using Attribution.Domain.Labels;

namespace Attribution.Server.Identity.Administration;

/// <summary>What an administrator wants of an account, as sent: new ones with a name, changes of those there are.</summary>
internal static class AccountOrder
{
    private const int MaxRoles = 20;
    private const int MaxCompartments = 50;

    /// <summary>Body of <c>POST /admin/accounts</c>.</summary>
    internal sealed record Added(string Name, IReadOnlyList<string> Roles, string? Clearance = null, IReadOnlyList<string>? Compartments = null, bool Service = false);

    /// <summary>Body of <c>PATCH /admin/accounts/{name}</c>; null leaves as it is.</summary>
    internal sealed record Changed(IReadOnlyList<string>? Roles = null, string? Clearance = null, IReadOnlyList<string>? Compartments = null, bool? Disabled = null);

    /// <summary>What is wrong with the values themselves; null: nothing.</summary>
    public static Refusal? FaultOf(IReadOnlyList<string>? roles, string? clearance, IReadOnlyList<string>? compartments) =>
        roles?.Count > MaxRoles ? new Refusal(400, "UNKNOWN_ROLE", $"At most {MaxRoles} roles are allowed.")
        : clearance is not null && ClearanceText.Read(clearance) is null ? new Refusal(400, "UNKNOWN_CLEARANCE", $"Allowed are {string.Join(", ", ClearanceText.All)}.")
        : compartments?.Count > MaxCompartments || compartments?.Any(token => token.Length is 0 or > 64 || token.Any(each => char.IsWhiteSpace(each) || char.IsControl(each))) == true
            ? new Refusal(400, "INVALID_COMPARTMENT", $"At most {MaxCompartments} compartments of 1 to 64 characters without blanks are allowed.")
        : null;

    /// <summary>The account that a sound order makes.</summary>
    public static AccountDraft DraftOf(Added order, string unitId) => new(order.Name, unitId, [.. order.Roles.Distinct()])
    {
        Clearance = order.Clearance is { } text ? ClearanceText.Read(text) : null,
        Compartments = TokenSet.Of(order.Compartments ?? []),
        IsService = order.Service,
    };

    /// <summary>The change that a sound order makes.</summary>
    public static AccountChange ChangeOf(Changed order) => new()
    {
        Roles = order.Roles?.Distinct().ToArray(),
        Clearance = order.Clearance is { } text ? ClearanceText.Read(text) : null,
        Compartments = order.Compartments is { } tokens ? TokenSet.Of(tokens) : null,
        Disabled = order.Disabled,
    };

    /// <summary>The account as the change would leave it.</summary>
    public static Account After(Account account, AccountChange change) => account with
    {
        Roles = change.Roles ?? account.Roles,
        GivenClearance = change.Clearance ?? account.GivenClearance,
        Compartments = change.Compartments ?? account.Compartments,
    };
}
