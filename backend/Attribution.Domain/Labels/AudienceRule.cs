namespace Attribution.Domain.Labels;

/// <summary>
/// One owner's rule of who may read: owners and those released to, less those excluded. A label that was joined from several holds several rules, and a reader must
/// satisfy each: so a join is never wider than an input, although its owners are the union.
/// </summary>
/// <param name="Owners">Unit ids (not tokens), at least one.</param>
/// <param name="ReleaseTo">Audience tokens beside the owners.</param>
/// <param name="ExcludeTo">Audience tokens that are shut out whatever else names them.</param>
/// <param name="NamedAccountsOnly">TLP:RED with named accounts: only the <c>account:</c> tokens of <paramref name="ReleaseTo"/> read, the owners' other accounts do not.</param>
public sealed record AudienceRule(TokenSet Owners, TokenSet ReleaseTo, TokenSet ExcludeTo, bool NamedAccountsOnly = false)
{
    /// <summary>True if the rule admits <paramref name="reader"/>.</summary>
    public bool Admits(Reader reader) =>
        !ExcludeTo.Overlaps(reader.Tokens) && (NamedAccountsOnly ? NamesAccountOf(reader) : IsOwner(reader) || ReleaseTo.Overlaps(reader.Tokens));

    /// <summary>True if the rule admits the reader's unit, whoever of it he is: named accounts are of the owner's own unit or not his unit's matter.</summary>
    public bool AdmitsUnitOf(Reader reader) => !ExcludeTo.Overlaps(reader.Tokens) && (IsOwner(reader) || (!NamedAccountsOnly && ReleaseTo.Overlaps(reader.Tokens)));

    /// <summary>True if the reader's unit is one of the owners.</summary>
    public bool IsOwner(Reader reader) => Owners.Contains(reader.UnitId);

    private bool NamesAccountOf(Reader reader) => ReleaseTo.Contains(AudienceToken.Account(reader.Account));
}
