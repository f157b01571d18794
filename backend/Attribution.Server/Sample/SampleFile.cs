namespace Attribution.Server.Sample;

/// <summary>One line of the sample's manifest: which file is loaded for which unit under which source and grade.</summary>
/// <param name="File">File name in the sample's folder.</param>
/// <param name="Unit">Unit that owns it.</param>
/// <param name="Source">Name of its source; null: the creators in the file.</param>
/// <param name="Reliability">Admiralty reliability of the source.</param>
/// <param name="Public">Whether everyone may know the source.</param>
/// <param name="TrustLabels">Whether owner and release are taken from the file.</param>
internal sealed record SampleFile(string File, string Unit, string? Source = null, string? Reliability = null, bool Public = false, bool TrustLabels = false);
