using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Server.Hosting;

namespace Attribution.Server.Identity.Administration;

/// <summary>
/// <c>/admin/accounts</c>: a unit's accounts, for its administrator. Right: administer. Each change is put on record first, refused ones too. Where an identity provider signs
/// people in, it keeps their roles and passwords, and only tools get accounts here.
/// </summary>
internal static class AccountEndpoints
{
    private static readonly Refusal KeptElsewhere = new(409, "PROVIDER_KEEPS_ACCOUNTS", "The identity provider keeps the accounts and roles of people; only service accounts are kept here.");

    /// <summary>Maps the endpoints.</summary>
    public static void Map(IEndpointRouteBuilder admin, bool takesPasswords)
    {
        admin.MapGet("/accounts", (Administrator administrator) => TypedResults.Ok(administrator.List())).Needs(Right.Administer);
        admin.MapPost("/accounts", (AccountOrder.Added order, Administrator administrator, AccountStore store, CancellationToken cancellationToken) =>
            AddAsync(order, takesPasswords, administrator, store, cancellationToken)).Needs(Right.Administer);
        admin.MapPatch("/accounts/{name}", (string name, AccountOrder.Changed order, Administrator administrator, AccountStore store, CancellationToken cancellationToken) =>
            ChangeAsync(name, order, takesPasswords, administrator, store, cancellationToken)).Needs(Right.Administer);
        if (takesPasswords)
        {
            admin.MapPost("/accounts/{name}/password", ResetPasswordAsync).Needs(Right.Administer).RequireRateLimiting(RequestLimits.SignIn);
        }

        CredentialEndpoints.Map(admin.MapGroup("/accounts/{name}"));
    }

    private static Task<IResult> AddAsync(AccountOrder.Added order, bool takesPasswords, Administrator administrator, AccountStore store, CancellationToken cancellationToken)
    {
        var draft = AccountOrder.FaultOf(order.Roles, order.Clearance, order.Compartments) is null ? AccountOrder.DraftOf(order, administrator.UnitId) : null;
        var refusal = AccountOrder.FaultOf(order.Roles, order.Clearance, order.Compartments)
            ?? (AccountStore.IsValidName(order.Name) ? null : new Refusal(400, "INVALID_ACCOUNT_NAME", "A name has 2 to 64 characters of a–z, 0–9, dot, dash and underscore."))
            ?? (takesPasswords || order.Service ? null : KeptElsewhere)
            ?? (draft is null ? null : administrator.FaultOfReach(draft.Roles, draft.Clearance ?? Account.ClearanceOf(draft.Roles), draft.Compartments ?? TokenSet.Empty));
        return administrator.DoneAsync(order.Name[..Math.Min(order.Name.Length, 64)], "account add", refusal, () => Add(draft, store), cancellationToken);
    }

    private static IResult Add(AccountDraft? draft, AccountStore store)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var password = draft.IsService ? null : SecretText.NewPassword();
        return store.Add(draft, password)
            ? TypedResults.Json(new FirstPassword(draft.Name, password), statusCode: 201)
            : AuthFault.Answer(409, "ACCOUNT_EXISTS", "This name is taken; choose another.");
    }

    private static Task<IResult> ChangeAsync(
        string name, AccountOrder.Changed order, bool takesPasswords, Administrator administrator, AccountStore store, CancellationToken cancellationToken)
    {
        return administrator.ChangeAsync(name, "account change", FaultOf, Change, cancellationToken);

        Refusal? FaultOf(Account account)
        {
            if (administrator.IsHimself(account))
            {
                return new Refusal(409, "OWN_ACCOUNT", "Another administrator changes your account.");
            }

            if (AccountOrder.FaultOf(order.Roles, order.Clearance, order.Compartments) is { } fault)
            {
                return fault;
            }

            var after = AccountOrder.After(account, AccountOrder.ChangeOf(order));
            return order.Roles is not null && !takesPasswords && !account.IsService ? KeptElsewhere : administrator.FaultOfReach(after.Roles, after.Clearance, after.Compartments);
        }

        IResult Change(Account account)
        {
            store.Change(account.Name, AccountOrder.ChangeOf(order));
            return store.Find(account.Name) is { } changed ? TypedResults.Ok(administrator.Shown(changed)) : AuthFault.NotFound;
        }
    }

    private static Task<IResult> ResetPasswordAsync(string name, Administrator administrator, AccountStore store, CancellationToken cancellationToken) => administrator.ChangeAsync(
        name,
        "account password",
        account => administrator.IsHimself(account) ? new Refusal(409, "OWN_ACCOUNT", "Change your own password under your sessions.")
            : account.IsService ? new Refusal(409, "SERVICE_ACCOUNT", "A service account has tokens and no password.")
            : null,
        account =>
        {
            var password = SecretText.NewPassword();
            store.SetPassword(account.Name, password);
            return TypedResults.Ok(new NewPassword(password));
        },
        cancellationToken);

    private sealed record FirstPassword(string Name, string? Password);

    private sealed record NewPassword(string Password);
}
