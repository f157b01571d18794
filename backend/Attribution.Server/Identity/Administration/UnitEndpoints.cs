using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Server.Hosting;

namespace Attribution.Server.Identity.Administration;

/// <summary>
/// <c>/admin/units</c>: the directory of units, which everyone signed in may read; an administrator changes his own unit's name. Countries, groups, parent and whom it acts for say
/// who reads what and are kept by the installation's operator (<c>unit set</c>).
/// </summary>
internal static class UnitEndpoints
{
    private const int MaxNameLength = 200;

    /// <summary>Maps the endpoints.</summary>
    public static void Map(IEndpointRouteBuilder admin)
    {
        admin.MapGet("/units", (UnitStore units) => TypedResults.Ok(units.List().Select(UnitAnswer.Of).ToArray())).Needs(null);
        admin.MapPatch("/units/{id}", RenameAsync).Needs(Right.Administer);
        admin.MapGet("/roles", () => TypedResults.Ok(Rights.Roles.Select(role => new RoleAnswer(role, [.. Rights.Of([role]).Select(Rights.NameOf)])).ToArray())).Needs(Right.Administer);
    }

    private static async Task<IResult> RenameAsync(string id, Renamed order, Caller caller, UnitStore units, CallerTrail trail, CancellationToken cancellationToken)
    {
        if (id != caller.Unit.Id)
        {
            return await RightsNotes.RefusedAsync(trail, "unit change", caller.Account, AuthFault.NotFound, cancellationToken).ConfigureAwait(false);
        }

        var name = order.Name?.Trim();
        if (name is not null && (name.Length is 0 or > MaxNameLength || name.Any(char.IsControl)))
        {
            return AuthFault.Answer(400, "INVALID_UNIT", $"A unit has a name of 1 to {MaxNameLength} characters.");
        }

        if (await RightsNotes.RefusalAsync(trail, "unit change", caller.Account, cancellationToken).ConfigureAwait(false) is { } refusal)
        {
            return refusal;
        }

        units.Rename(id, name ?? caller.Unit.Name);
        return units.Find(id) is { } unit ? TypedResults.Ok(UnitAnswer.Of(unit)) : AuthFault.NotFound;
    }

    private sealed record Renamed(string? Name = null);

    private sealed record RoleAnswer(string Name, IReadOnlyList<string> Rights);

    private sealed record UnitAnswer(string Id, string Name, string Kind, IReadOnlyList<string> Countries, string? ParentId, IReadOnlyList<string> ActingFor)
    {
        public static UnitAnswer Of(CallerUnit unit) => new(unit.Id, unit.Name, unit.Type, unit.Countries, unit.ParentId, unit.ActingFor);
    }
}
