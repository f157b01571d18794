using Microsoft.AspNetCore.Mvc;

namespace Attribution.Server.Identity.Administration;

/// <summary>Everything under <c>/admin</c>: accounts, roles, units. Bodies are JSON of at most 8 KiB.</summary>
internal static class AdministrationEndpoints
{
    private const int MaxBodyBytes = 8 * 1024;

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes, bool takesPasswords)
    {
        var admin = routes.MapGroup("/admin").WithMetadata(new RequestSizeLimitAttribute(MaxBodyBytes));
        AccountEndpoints.Map(admin, takesPasswords);
        UnitEndpoints.Map(admin);
    }
}
