namespace Attribution.Server.Identity.Oidc;

/// <summary>Reads section <c>AzureAd</c>; whatever would let in more than is meant is a fault that stops the start.</summary>
internal static class OidcSettings
{
    /// <summary>Settings that the section knows.</summary>
    public static readonly IReadOnlyList<string> Known =
    [
        "AzureAd:Instance", "AzureAd:TenantId", "AzureAd:Authority", "AzureAd:ClientId", "AzureAd:ClientSecret", "AzureAd:Audience", "AzureAd:Scopes", "AzureAd:AllowedTenants", "AzureAd:TokenTypes",
    ];

    // Names under which Entra means everybody's tenant.
    private static readonly string[] Wildcards = ["common", "organizations", "consumers", "*"];

    /// <summary>The settings, or every fault with what is allowed.</summary>
    public static (OidcOptions? Options, IReadOnlyList<string> Faults) Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("AzureAd");
        List<string> faults = [];
        var authority = AuthorityOf(section, faults);
        var (audiences, scopes) = (List(section, "Audience"), List(section, "Scopes"));
        Demand(section["ClientId"] is { Length: > 0 }, "AzureAd:ClientId is missing; give the id under which this server is registered.", faults);
        Demand(audiences.Count > 0, "AzureAd:Audience is missing; without it tokens meant for others would be taken.", faults);
        Demand(scopes.Count > 0, "AzureAd:Scopes is missing; name the scopes, any of which a person's token must bear.", faults);
        var tenants = TenantsOf(section, faults);
        return faults.Count > 0 || authority is null ? (null, faults) : (new OidcOptions
        {
            Authority = authority,
            IsEntra = section["Authority"] is null,
            ClientId = section["ClientId"] ?? "",
            ClientSecret = section["ClientSecret"],
            Audiences = audiences,
            Scopes = scopes,
            UnitOfTenant = tenants,
            TokenTypes = List(section, "TokenTypes") is { Count: > 0 } types ? types : ["JWT", "at+jwt"],
        }, []);
    }

    private static Uri? AuthorityOf(IConfiguration section, List<string> faults)
    {
        var tenant = section["TenantId"] ?? "";
        var text = section["Authority"] ?? $"{(section["Instance"] ?? "https://login.microsoftonline.com/").TrimEnd('/')}/{tenant}/v2.0";
        if (section["Authority"] is null && (tenant.Length == 0 || Wildcards.Contains(tenant, StringComparer.OrdinalIgnoreCase)))
        {
            faults.Add($"AzureAd:TenantId is '{tenant}'; the id of one tenant is allowed, as any other would let everybody's tenants in.");
            return null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var authority) || !(authority.Scheme == Uri.UriSchemeHttps || (authority.Scheme == Uri.UriSchemeHttp && authority.IsLoopback)))
        {
            faults.Add($"The identity provider is '{text}'; an https address is allowed, http on loopback only.");
            return null;
        }

        return authority;
    }

    // tid=UNIT, such as 72f988bf-86f1-41af-91ab-2d7cd011db47=PL-CYB.
    private static Dictionary<string, string> TenantsOf(IConfiguration section, List<string> faults)
    {
        Dictionary<string, string> units = new(StringComparer.Ordinal);
        foreach (var entry in List(section, "AllowedTenants"))
        {
            if (entry.Split('=') is not [{ Length: > 0 } tenant, { Length: > 0 } unit] || Wildcards.Contains(tenant, StringComparer.OrdinalIgnoreCase) || !units.TryAdd(tenant, unit))
            {
                faults.Add($"AzureAd:AllowedTenants has '{entry}'; tenant=UNIT is allowed, each tenant once.");
            }
        }

        Demand(units.Count > 0 || faults.Count > 0, "AzureAd:AllowedTenants is missing; name each tenant with its unit, as tenant=UNIT.", faults);
        return units;
    }

    // A list as .NET writes one (Scopes:0, Scopes:1), or texts separated by blanks.
    private static IReadOnlyList<string> List(IConfiguration section, string name) =>
        [.. section.GetSection(name).GetChildren().Select(child => child.Value).Append(section[name]).OfType<string>().SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static void Demand(bool isMet, string fault, List<string> faults)
    {
        if (!isMet)
        {
            faults.Add(fault);
        }
    }
}
