namespace Attribution.Features.Interop;

/// <summary>How far an import is.</summary>
/// <param name="Phase">What it is doing.</param>
/// <param name="Objects">Objects done in this phase.</param>
/// <param name="BytesDone">Bytes of the file read in this phase.</param>
/// <param name="BytesTotal">Bytes of the file.</param>
/// <param name="Totals">What became of the objects so far.</param>
public readonly record struct ImportStep(ImportPhase Phase, long Objects, long BytesDone, long BytesTotal, ImportTotals Totals);

/// <summary>The passes of an import, in order.</summary>
public enum ImportPhase
{
    /// <summary>Markings, creators and observations are looked through.</summary>
    Survey,

    /// <summary>Objects are written.</summary>
    Objects,

    /// <summary>References to what comes later in the file, or to what was there before, are written.</summary>
    References,

    /// <summary>What a snapshot no longer names is closed.</summary>
    Closing,
}
