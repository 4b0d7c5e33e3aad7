import type { Tactic } from '../content/scenarioParts.ts';

/**
 * How far the counterpart has come from its aspiration (0) towards its limit (1) after `t` rounds:
 * α(t) = κ + (1−κ)(min(t,T)/T)^(1/β). β < 1 holds out, β > 1 gives early (Faratin, Sierra & Jennings 1998).
 */
export const conceded = ({ kappa, beta, rounds }: Tactic, t: number): number =>
  kappa + (1 - kappa) * (Math.min(Math.max(t, 0), rounds) / rounds) ** (1 / beta);
