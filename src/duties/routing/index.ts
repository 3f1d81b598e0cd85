export { checkRoute, type RouteOptions } from './check-route';
export {
  type Matter,
  type Office,
  parseRoutingFacts,
  type RoutingFactName,
  type RoutingFacts,
  routingFactNames,
} from './facts';
export { routingReadings } from './readings';
export type { RoutingNotice } from './regimes';
export { type CompetentOffice, type RouteAnswer, type RouteForOptions, routeFor } from './route-for';
