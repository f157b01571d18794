namespace Attribution.Architecture.Tests.Dependencies;

/// <summary>The folders of frontend/src import each other as the table says.</summary>
public sealed class ExplorerDependencyTests
{
    /// <summary>The one file of the chart that may know React: the mirror of the chart for screen readers.</summary>
    private const string Mirror = "frontend/src/graph/a11y/mirror.tsx";

    private static readonly IReadOnlyDictionary<string, string> Sources =
        Repository.Files("frontend/src", ".ts", ".tsx").ToDictionary(file => file, Repository.Read);

    [Fact]
    public void Folders_Imports_AreExactlyTheTable() => Expect.None(Faults(Sources));

    [Fact]
    public void Chart_React_IsImportedByTheMirrorAlone() =>
        Expect.None(Sources.Where(source => source.Key != Mirror).SelectMany(source => ReactInChart(source.Key, source.Value)));

    [Theory]
    [InlineData("frontend/src/graph/model/update.ts", "import { query } from '../../api/client';", "graph may not use api")]
    [InlineData("frontend/src/graph/model/update.ts", "export * from '@/features/search/state';", "graph may not use features")]
    [InlineData("frontend/src/features/search/Search.tsx", "const page = import('../entity/EntityPage');", "features may not use another feature")]
    [InlineData("frontend/src/lib/time.ts", "import '../ui/chip';", "lib may not use ui")]
    [InlineData("frontend/src/ui/chip.tsx", "new Worker(new URL('../app/worker.ts', import.meta.url));", "ui may not use app")]
    public void Planted_ForbiddenImport_IsSeen(string file, string text, string fault)
    {
        var faults = Faults(new Dictionary<string, string> { [file] = text });

        Assert.StartsWith($"{fault}: {file} imports ", Assert.Single(faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Planted_UnusedPermission_IsSeen()
    {
        var sources = new Dictionary<string, string> { ["frontend/src/app/main.tsx"] = "", ["frontend/src/features/desk/Desk.tsx"] = "" };

        Assert.Equal(["permission not used: app → features"], Faults(sources));
    }

    [Fact]
    public void Planted_UnknownFolder_IsSeen() =>
        Assert.Equal(["misc is in no row of the table"], Faults(new Dictionary<string, string> { ["frontend/src/misc/a.ts"] = "" }));

    [Fact]
    public void Planted_NothingScanned_IsAFault() => Assert.Equal(["nothing was scanned"], Faults(new Dictionary<string, string>()));

    [Theory]
    [InlineData("import { useState } from 'react';")]
    [InlineData("import { createRoot } from \"react-dom/client\";")]
    public void Planted_ReactInTheChart_IsSeen(string text) =>
        Assert.Single(ReactInChart("frontend/src/graph/paint/canvas.ts", text));

    [Fact]
    public void Imports_WithinAFeatureAndDownwards_ArePermitted()
    {
        const string text = "import { a } from './state';\nimport b from 'graphology';\nimport { c } from '../../ui/chip';";
        var sources = new Dictionary<string, string> { ["frontend/src/features/search/Search.tsx"] = text };

        Expect.None(Faults(sources));
    }

    private static IReadOnlyList<string> Faults(IReadOnlyDictionary<string, string> sources)
    {
        var folders = sources.Keys.Select(ImportUses.Folder).OfType<string>().ToHashSet();
        return Tables.Explorer.Faults(folders, [.. sources.SelectMany(source => ImportUses.Of(source.Key, source.Value))], throughOthers: true);
    }

    private static IEnumerable<string> ReactInChart(string file, string text) =>
        from package in ImportUses.Packages(file, text)
        where ImportUses.Folder(file) == "graph" && (package.Split('/')[0] is "react" or "react-dom")
        select $"{file} imports {package}";
}
