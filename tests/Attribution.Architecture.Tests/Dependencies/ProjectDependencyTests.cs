using Mono.Cecil;

namespace Attribution.Architecture.Tests.Dependencies;

/// <summary>The backend's projects use each other as the table says, by reference and by type.</summary>
public sealed class ProjectDependencyTests
{
    [Fact]
    public void ProjectFiles_References_AreExactlyTheTable()
    {
        var uses = Repository.BackendProjects.SelectMany(name => ProjectUses.ByReference(name, Repository.ProjectFile(name))).ToList();

        Expect.None(Tables.Projects.Faults(Repository.BackendProjects.ToHashSet(), uses));
    }

    [Fact]
    public void BuiltProjects_TypesUsed_AreWithinTheTable()
    {
        var built = Repository.BackendModules.Where(module => ProjectUses.HasTypes(module.Value)).ToList();
        var uses = built.SelectMany(module => ProjectUses.ByType(module.Key, module.Value)).ToList();

        Expect.None(Tables.Projects.Faults(built.Select(module => module.Key).ToHashSet(), uses, throughOthers: true));
    }

    [Fact]
    public void BuiltProjects_AllProjectFolders_WereScanned() =>
        Assert.Equal(Repository.BackendProjects, Repository.BackendModules.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void SeparableProjects_Assemblies_ReferOnlyToTheBaseLibrary()
    {
        var outside =
            from name in Tables.BaseLibraryOnly
            where Repository.BackendModules.ContainsKey(name)
            from assembly in ProjectUses.OutsideBaseLibrary(Repository.BackendModules[name])
            select $"{name} uses {assembly}";

        Expect.None(outside);
    }

    [Fact]
    public void Solution_Projects_AreAllListed()
    {
        var solution = Repository.Read("Attribution.sln").Replace('\\', '/');
        var projects = Repository.Files("backend", ".csproj").Concat(Repository.Files("tests", ".csproj"));

        Assert.DoesNotContain(projects, project => !solution.Contains(project, StringComparison.Ordinal));
    }

    [Fact]
    public void Planted_TypeOfAForbiddenProjectInCode_IsSeen()
    {
        var module = PlantedModule.Named("Attribution.Graph");
        var features = PlantedModule.Foreign(module, "Attribution.Features", "Attribution.Features.Cases", "OpenCase");
        PlantedModule.AddTypeCalling(module, "Attribution.Graph", "View", features);

        var faults = Tables.Projects.Faults(Names("Graph"), [.. ProjectUses.ByType("Graph", module)], throughOthers: true);

        Assert.Equal(["Graph may not use Features: Attribution.Graph.View uses Attribution.Features.Cases.OpenCase"], faults);
    }

    [Fact]
    public void Planted_ForbiddenReference_IsSeen()
    {
        var project = System.Xml.Linq.XDocument.Parse(
            """<Project><ItemGroup><ProjectReference Include="..\Attribution.Server\Attribution.Server.csproj" /></ItemGroup></Project>""");

        var faults = Tables.Projects.Faults(Names("Domain"), [.. ProjectUses.ByReference("Domain", project)]);

        Assert.Equal([@"Domain may not use Server: ..\Attribution.Server\Attribution.Server.csproj"], faults);
    }

    [Fact]
    public void Planted_UnusedPermission_IsSeen() =>
        Assert.Equal(["permission not used: Graph.Sqlite → Graph"], Tables.Projects.Faults(Names("Graph", "Graph.Sqlite"), []));

    [Fact]
    public void Planted_UnknownProject_IsSeen() =>
        Assert.Equal(["Extras is in no row of the table"], Tables.Projects.Faults(Names("Extras"), []));

    [Fact]
    public void Planted_NothingScanned_IsAFault() =>
        Assert.Equal(["nothing was scanned"], Tables.Projects.Faults(Names(), []));

    [Fact]
    public void Planted_OutsideAssembly_IsSeen()
    {
        var module = PlantedModule.Named("Attribution.Domain");
        module.AssemblyReferences.Add(new AssemblyNameReference("AutoMapper", new Version(17, 0)));
        module.AssemblyReferences.Add(new AssemblyNameReference("System.Runtime", new Version(10, 0)));

        Assert.Equal(["AutoMapper"], ProjectUses.OutsideBaseLibrary(module));
    }

    [Fact]
    public void Types_HandedOnByAPermittedProject_MayBeUsed()
    {
        Use[] uses = [new("Graph.Sqlite", "Graph", "a"), new("Graph.Sqlite", "Domain", "b"), new("Graph", "Domain", "c")];
        var existing = Names("Domain", "Graph", "Graph.Sqlite");

        Expect.None(Tables.Projects.Faults(existing, uses, throughOthers: true));
        Assert.Equal(["Graph.Sqlite may not use Domain: b"], Tables.Projects.Faults(existing, uses));
    }

    private static HashSet<string> Names(params string[] names) => [.. names];
}
