using Attribution.Features.Interop.Stix.Labels;
using Attribution.Features.Interop.Stix.Sources;

namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>
/// One record that an object gives: whose, by whom, under which label. An observable gives one for each who observed it under a
/// label of their own.
/// </summary>
/// <param name="Label">Its label and owner.</param>
/// <param name="Source">Its source.</param>
/// <param name="Number">0: the object's own or the first of its owner and source; else the number of the observation that gave it.</param>
/// <param name="ExternalId">First external id.</param>
internal sealed record RecordVariant(ObjectLabel Label, FileSource Source, int Number, string ExternalId);
