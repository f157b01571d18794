using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Ledger;

namespace Attribution.Server.Identity.Oidc;

/// <summary>
/// The account that stands for whom a token names: made at his first visit in the unit of his tenant, with the roles that the provider gives him; those follow the provider, and each change of them is on record.
/// A disabled account stays disabled. A program gets the role tool and nothing else.
/// </summary>
internal sealed class OidcAccounts(OidcOptions options, AccountStore accounts, UnitStore units, AuditLedger ledger)
{
    private const string Tool = "tool";

    /// <summary>The account; null: its unit is not kept here, or it is disabled.</summary>
    /// <exception cref="LedgerUnavailableException">His roles have changed and that cannot be put on record.</exception>
    public async ValueTask<string?> FindAsync(TokenIdentity identity, CancellationToken cancellationToken)
    {
        if (units.Find(options.UnitOfTenant[identity.Tenant]) is not { } unit)
        {
            return null;
        }

        string[] roles = identity.IsProgram ? (identity.Roles.Contains(Tool) ? [Tool] : []) : [.. identity.Roles.Where(role => Rights.Roles.Contains(role)).Distinct().Order(StringComparer.Ordinal)];
        var name = NameOf(identity);
        switch (accounts.Find(name))
        {
            case null:
                await NoteAsync(name, unit.Id, roles, cancellationToken).ConfigureAwait(false);
                accounts.Add(new AccountDraft(name, unit.Id, roles), null);
                return name;
            case { Disabled: true }:
                return null;
            case var known:
                if (known.UnitId != unit.Id || !known.Roles.SequenceEqual(roles))
                {
                    await NoteAsync(name, unit.Id, roles, cancellationToken).ConfigureAwait(false);
                    accounts.Follow(name, unit.Id, roles);
                }

                return name;
        }
    }

    private Task NoteAsync(string name, string unitId, string[] roles, CancellationToken cancellationToken) => ledger.NoteAsync(
        new AuditNote { Actor = "identity provider", Unit = unitId, Action = AuditAction.ChangeRights, Subjects = [AudienceToken.Account(name)], Payload = $"roles {name}: {string.Join(' ', roles)}" },
        cancellationToken);

    /// <summary>Of tenant and subject alone, which never change and nobody chooses: a name that a person may choose would let him take the audience tokens of another.</summary>
    public static string NameOf(TokenIdentity identity) =>
        "id-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{identity.Tenant}\n{identity.Subject}")))[..24];
}
