namespace Attribution.Architecture.Tests.Dependencies;

/// <summary>Who may use whom: these permissions and no others, each of them needed.</summary>
internal sealed record DependencyTable(IReadOnlyList<string> Names, IReadOnlyList<Permission> Permissions)
{
    /// <summary>
    /// Everything in which the uses seen differ from the table.
    /// </summary>
    /// <param name="existing">The rooms found; a permission counts once both its ends are among them.</param>
    /// <param name="uses">Who was seen to use whom; a use of oneself is none.</param>
    /// <param name="throughOthers">
    /// Whether A may use C where A may use B and B may use C: true for types, which B hands to A in its own signatures, and for
    /// imports; false for references and slices.
    /// </param>
    public IReadOnlyList<string> Faults(IReadOnlySet<string> existing, IReadOnlyCollection<Use> uses, bool throughOthers = false)
    {
        if (existing.Count == 0)
        {
            return ["nothing was scanned"];
        }

        var unknown = existing.Except(Names).Select(name => $"{name} is in no row of the table");
        var forbidden = uses
            .Where(use => use.From != use.To && !May(use.From, use.To, throughOthers))
            .Select(use => $"{use.From} may not use {use.To}: {use.Place}");
        var unused = Permissions
            .Where(permission => BothEndsExist(permission, existing) && !uses.Any(use => permission.Covers(use.From, use.To)))
            .Select(permission => $"permission not used: {permission}");
        return [.. unknown.Concat(forbidden).Concat(unused).Distinct().Order(StringComparer.Ordinal)];
    }

    private static bool BothEndsExist(Permission permission, IReadOnlySet<string> existing) =>
        permission.From.Any(from => existing.Contains(from) && permission.To.Any(to => to != from && existing.Contains(to)));

    private bool May(string from, string to, bool throughOthers) =>
        Permissions.Any(permission => permission.Covers(from, to))
        || (throughOthers && Permissions.Where(permission => permission.From.Contains(from))
            .SelectMany(permission => permission.To)
            .Any(between => between != from && between != to && May(between, to, throughOthers)));
}
