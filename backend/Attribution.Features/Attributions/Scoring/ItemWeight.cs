namespace Attribution.Features.Attributions.Scoring;

/// <summary>
/// The weight of one fact for one actor, step by step, in nats; each step holds all before it. The discount by dependence and the family
/// cap come after.
/// </summary>
/// <param name="Base">Likelihood ratio of the comparison.</param>
/// <param name="Prevalence">After the external prevalence.</param>
/// <param name="Reliability">After the grade.</param>
/// <param name="Time">After ageing.</param>
/// <param name="IsHit">Whether the actor has the value.</param>
/// <param name="AgeDays">Days between the sightings; null: not known.</param>
internal readonly record struct ItemWeight(double Base, double Prevalence, double Reliability, double Time, bool IsHit, int? AgeDays);
