using Attribution.Domain.Labels;
using Attribution.Features.Common;

namespace Attribution.Server.Identity;

/// <summary>The first start in a data directory makes the sample's three units and, where passwords are taken, a demo account in each; the random passwords are shown once.</summary>
internal sealed class FirstStart(AccountStore accounts, UnitStore units, bool takesPasswords)
{
    private static readonly (CallerUnit Unit, string Account, string[] Roles)[] Demo =
    [
        (UnitOf("PL-CYB", "Cybercrime Unit PL (demo)", "national", "PL"), "pl.analyst1", ["analyst"]),
        (UnitOf("RO-CYB", "Cybercrime Unit RO (demo)", "national", "RO"), "ro.analyst1", ["analyst"]),
        (UnitOf("REG-CE", "Regional Cybercrime Desk Central Europe (demo)", "regional", "CZ", "HU", "PL", "RO"), "reg.officer1", ["analyst", "desk-officer", "administrator"]),
    ];

    /// <summary>Makes them if there is no account yet; the answer is what to print, empty at later starts.</summary>
    public IReadOnlyList<(string Account, string Password, string UnitName)> Run()
    {
        if (accounts.List().Count > 0)
        {
            return [];
        }

        foreach (var (unit, _, _) in Demo)
        {
            units.Save(unit);
        }

        return takesPasswords ? [.. Demo.Select(Make)] : [];
    }

    private (string Account, string Password, string UnitName) Make((CallerUnit Unit, string Account, string[] Roles) demo)
    {
        var password = SecretText.NewPassword();
        accounts.Add(demo.Account, demo.Unit.Id, demo.Roles, password);
        return (demo.Account, password, demo.Unit.Name);
    }

    private static CallerUnit UnitOf(string id, string name, string type, params string[] countries) =>
        new(id, name, type, countries, ["ransomware-taskforce"], HandlingLabel.OwnedBy(id));
}
