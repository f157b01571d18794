using Attribution.Server.Commands;
using Attribution.TwinStore.Tests.Worlds;

namespace Attribution.TwinStore.Tests.Comparing;

/// <summary>Runs a command on a world's data directory, beside its server, and gives everything that it says and writes.</summary>
internal static class CommandRunner
{
    public static async Task<string> RunAsync(TwinWorld world, string[] arguments, string bundle)
    {
        var (file, bundleFile) = (Path.Combine(world.DataDirectory, "command.out"), Path.Combine(world.DataDirectory, "bundle.json"));
        File.Delete(file);
        await File.WriteAllTextAsync(bundleFile, bundle);
        var (output, errors) = (Console.Out, Console.Error);
        using StringWriter said = new();
        try
        {
            Console.SetOut(said);
            Console.SetError(said);
            var exit = await CommandLineRoot.RunAsync([.. arguments.Select(argument => argument.Replace("{file}", file, StringComparison.Ordinal).Replace("{bundle}", bundleFile, StringComparison.Ordinal)), "--data", world.DataDirectory]);
            return $"exit {exit}\n{said}\n{(File.Exists(file) ? await File.ReadAllTextAsync(file) : "")}".Replace(world.DataDirectory, "", StringComparison.Ordinal);
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }
}
