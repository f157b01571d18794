using Attribution.Features.Interop;

namespace Attribution.Server.Commands;

/// <summary>Progress of an import on standard error.</summary>
internal sealed class ImportDisplay(string name) : IProgress<ImportStep>, IDisposable
{
    private readonly ProgressLine line = new(name);

    /// <inheritdoc/>
    public void Report(ImportStep value) =>
        line.Show($"{value.Phase}", value.BytesTotal == 0 ? 0 : Math.Clamp((double)value.BytesDone / value.BytesTotal, 0, 1), $"{value.Objects:N0} objects");

    /// <summary>Ends the line.</summary>
    public void Finish() => line.Dispose();

    /// <inheritdoc/>
    public void Dispose() => line.Dispose();
}
